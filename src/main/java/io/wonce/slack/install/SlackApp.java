package io.wonce.slack.install;

import io.wonce.config.SlackSettings.Door;
import java.net.URI;

/**
 * Our app as Slack knows it, and the two addresses between which people go.
 *
 * @param clientId names the app
 * @param consent where Slack asks people whether Wonce may come in
 * @param redirect where Slack sends them afterwards
 */
record SlackApp(String clientId, URI consent, URI redirect) {
    /** The page of consent is a neighbour of the Web API at {@code api}. */
    static SlackApp of(Door.ManyWorkspaces door, URI api) {
        return new SlackApp(
                door.clientId(),
                api.resolve("/oauth/v2/authorize"),
                door.publicUrl().resolve("/slack/oauth_redirect"));
    }
}
