package io.wonce.slack.listen;

import io.wonce.app.port.Workspaces;
import io.wonce.slack.client.Departures;
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.PastMessages;
import io.wonce.slack.client.Screens;
import io.wonce.slack.client.SlackClients;

/**
 * What listeners reach of Slack, beside who speaks there.
 *
 * @param screens of people
 * @param past what stands in channels
 * @param departures from workspaces and channels
 * @param watch until when channels were heard
 */
public record Reach(Screens screens, PastMessages past, Departures departures, Watch watch) {
    /** All that is done there over {@code clients}. */
    public static Reach over(SlackClients clients, Installations installations, Workspaces workspaces) {
        return new Reach(
                new Screens(clients),
                new PastMessages(clients),
                new Departures(clients, installations),
                new Watch(workspaces));
    }
}
