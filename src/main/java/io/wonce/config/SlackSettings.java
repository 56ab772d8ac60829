package io.wonce.config;

import java.net.URI;
import java.util.Optional;

/**
 * How Slack is reached.
 *
 * @param signingSecret what Slack signs its requests with
 * @param door who lets Wonce in
 * @param appToken opens Socket Mode, in place of requests over HTTP
 * @param api where the Web API is; ends in {@code /}
 */
public record SlackSettings(Secret signingSecret, Door door, Optional<Secret> appToken, URI api) {
    /** How Wonce gets its tokens. */
    public sealed interface Door {
        /** One workspace, whose token is in the environment. */
        record OneWorkspace(Secret botToken) implements Door {}

        /**
         * Any number of workspaces, which install Wonce by OAuth.
         *
         * @param clientId names the app to Slack
         * @param clientSecret proves that it is the app
         * @param publicUrl where Slack sends people back to
         */
        record ManyWorkspaces(String clientId, Secret clientSecret, URI publicUrl) implements Door {}
    }

    /** Where a workspace installs Wonce by itself; empty where there is one workspace only. */
    public Optional<URI> installPage() {
        return door instanceof Door.ManyWorkspaces many
                ? Optional.of(many.publicUrl().resolve("/slack/install"))
                : Optional.empty();
    }
}
