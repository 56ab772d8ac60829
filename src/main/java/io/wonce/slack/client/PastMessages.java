package io.wonce.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import io.wonce.app.port.Workspace;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A message that was posted earlier. */
public final class PastMessages {
    private static final Logger LOG = LoggerFactory.getLogger(PastMessages.class);

    private final SlackClients clients;

    public PastMessages(SlackClients clients) {
        this.clients = clients;
    }

    /** What is found where a message should be. */
    public sealed interface Sight {
        /** The message as it stands now. */
        record Seen(Message message) implements Sight {}

        /** It is gone. */
        record Gone() implements Sight {}

        /** Wonce may not look into that channel. */
        record Hidden() implements Sight {}
    }

    /**
     * Looks for the message with this {@code ts}, in a thread or not.
     *
     * @throws SlackAway where Slack cannot be asked now
     */
    public Sight find(Workspace workspace, String channel, String ts) {
        return clients.of(workspace).map(client -> find(client, channel, ts)).orElseGet(Sight.Gone::new);
    }

    private static Sight find(MethodsClient client, String channel, String ts) {
        try {
            var history = client.conversationsReplies(ask -> ask.channel(channel)
                    .ts(ts)
                    .oldest(ts)
                    .latest(ts)
                    .inclusive(true)
                    .limit(1));
            if (!history.isOk()) {
                LOG.warn("Slack does not show a message: {}", history.getError());
                return Ending.isShutOut(history.getError()) ? new Sight.Hidden() : new Sight.Gone();
            }
            return history.getMessages().stream()
                    .filter(message -> ts.equals(message.getTs()))
                    .findFirst()
                    .<Sight>map(Sight.Seen::new)
                    .orElseGet(Sight.Gone::new);
        } catch (IOException | SlackApiException failure) {
            throw new SlackAway(
                    "Slack does not show a message now: " + failure.getClass().getSimpleName());
        }
    }
}
