package io.wonce.slack.listen;

import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.slack.client.PastMessages;
import io.wonce.slack.client.PastMessages.Sight;
import java.util.Optional;

/** Messages as they stand in Slack now. */
final class Sightings {
    private final Reception reception;
    private final PastMessages past;

    Sightings(Reception reception, PastMessages past) {
        this.reception = reception;
        this.past = past;
    }

    /** The message; empty where it is gone, or Wonce may not see it. */
    Optional<IncomingMessage> find(Workspace workspace, MessageRef message) {
        String channel = message.channel().channelId();
        return past.find(workspace, channel, message.messageId()) instanceof Sight.Seen seen
                ? reception.message(workspace, Spoken.of(seen.message(), channel))
                : Optional.empty();
    }
}
