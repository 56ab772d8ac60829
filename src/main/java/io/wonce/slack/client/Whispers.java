package io.wonce.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import io.wonce.app.port.Chat.Sending;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.slack.block.SlackMessage;
import java.io.IOException;
import java.util.Optional;

/**
 * What one person sees in a channel, below a message of theirs. Slack shows it to nobody else, keeps it nowhere, and lets it be
 * changed by a click on it only.
 */
final class Whispers {
    private final MethodsClient client;

    Whispers(MethodsClient client) {
        this.client = client;
    }

    Sending whisper(Outgoing.HunchQuestion question, String user, SlackMessage message)
            throws IOException, SlackApiException {
        MessageRef about = question.message();
        Optional<String> thread = Optional.of(question.place())
                .filter(place -> !place.equals(about))
                .map(MessageRef::messageId);
        var response =
                client.chatPostEphemeral(post -> post.channel(about.channel().channelId())
                        .user(user)
                        .threadTs(thread.orElse(null))
                        .text(message.text())
                        .blocks(message.blocks()));
        return response.isOk()
                ? new Sending.Arrived(new MessageRef(about.channel(), response.getMessageTs()))
                : Ending.of(response.getError());
    }
}
