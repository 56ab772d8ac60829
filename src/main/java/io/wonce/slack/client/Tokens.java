package io.wonce.slack.client;

import io.wonce.app.port.Workspace;
import java.util.Optional;

/** The token that lets Wonce into a workspace. */
@FunctionalInterface
public interface Tokens {
    /** Empty where the workspace has thrown Wonce out. */
    Optional<String> of(Workspace workspace);
}
