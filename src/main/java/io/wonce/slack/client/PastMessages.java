package io.wonce.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import io.wonce.app.port.Workspace;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A message that was posted earlier. */
public final class PastMessages {
    private static final Logger LOG = LoggerFactory.getLogger(PastMessages.class);

    private final SlackClients clients;

    public PastMessages(SlackClients clients) {
        this.clients = clients;
    }

    /**
     * The message with this {@code ts}, in a thread or not; empty where it is gone or not to be seen.
     *
     * @throws SlackAway where Slack cannot be asked now
     */
    public Optional<Message> find(Workspace workspace, String channel, String ts) {
        return clients.of(workspace).flatMap(client -> find(client, channel, ts));
    }

    private static Optional<Message> find(MethodsClient client, String channel, String ts) {
        try {
            var history = client.conversationsReplies(ask -> ask.channel(channel)
                    .ts(ts)
                    .oldest(ts)
                    .latest(ts)
                    .inclusive(true)
                    .limit(1));
            if (!history.isOk()) {
                LOG.warn("Slack does not show a message: {}", history.getError());
                return Optional.empty();
            }
            return history.getMessages().stream()
                    .filter(message -> ts.equals(message.getTs()))
                    .findFirst();
        } catch (IOException | SlackApiException failure) {
            throw new SlackAway(
                    "Slack does not show a message now: " + failure.getClass().getSimpleName());
        }
    }
}
