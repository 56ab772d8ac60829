package io.wonce.slack.client;

import io.wonce.app.port.Workspace;
import java.util.Optional;

/** The token that lets Wonce into a workspace. */
@FunctionalInterface
public interface Tokens {
    /** Empty where the workspace has thrown Wonce out, or where there is none that lasts now. */
    Optional<String> of(Workspace workspace);

    /** Whether it is known which workspaces there are; not yet, as long as Slack could not be asked. */
    default boolean isReady() {
        return true;
    }

    /** After Slack refused the last one: whether there is another by now, as another process may have got one. */
    default boolean hasNew(Workspace workspace) {
        return false;
    }
}
