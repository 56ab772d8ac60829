package io.wonce.slack.client;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import io.wonce.app.port.Workspace;
import java.util.Optional;

/** The Web API, with the token of the right workspace. */
public final class SlackClients {
    private final SlackWeb web;
    private final Tokens tokens;

    public SlackClients(SlackWeb web, Tokens tokens) {
        this.web = web;
        this.tokens = tokens;
    }

    /** The client itself, for Bolt. */
    public Slack slack() {
        return web.slack();
    }

    /** Empty where the workspace has thrown Wonce out. */
    public Optional<MethodsClient> of(Workspace workspace) {
        return tokens.of(workspace).map(slack()::methods);
    }

    /** The same client for what may as well be left undone: it gives up after a second. */
    Slack hasty() {
        return web.hasty();
    }

    /** That of a workspace for what somebody waits for: it gives up after a second. */
    Optional<MethodsClient> hasty(Workspace workspace) {
        return tokens.of(workspace).map(hasty()::methods);
    }

    /** After Slack refused the token of {@code workspace}: whether there is another one by now. */
    boolean hasNewToken(Workspace workspace) {
        return tokens.hasNew(workspace);
    }
}
