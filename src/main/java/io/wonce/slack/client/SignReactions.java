package io.wonce.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import io.wonce.app.port.Chat.Sending;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.outgoing.Outgoing;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Our reactions on messages. The new one comes before the old one goes, so that a message never looks forgotten. */
final class SignReactions {
    /** It is as it should be already, or there is nothing left to react to. */
    private static final Set<String> HARMLESS = Set.of("already_reacted", "no_reaction", "message_not_found");

    private SignReactions() {}

    /**
     * Lets {@code sign} stand there.
     *
     * @param takesPlace whether another one stood there before
     */
    static Sending show(MethodsClient client, Outgoing.Sign sign, boolean takesPlace)
            throws IOException, SlackApiException {
        MessageRef message = sign.message();
        Optional<Sending> trouble = sign.emoji().isPresent()
                ? trouble(add(client, message, sign.emoji().get()))
                : Optional.empty();
        List<Emoji> others = Outgoing.Sign.ALL.stream()
                .filter(emoji -> takesPlace && !sign.emoji().equals(Optional.of(emoji)))
                .toList();
        for (Emoji other : others) {
            trouble = trouble.isPresent() ? trouble : trouble(remove(client, message, other));
        }
        return trouble.orElseGet(() -> new Sending.Arrived(message));
    }

    private static Stream<String> add(MethodsClient client, MessageRef message, Emoji emoji)
            throws IOException, SlackApiException {
        var response = client.reactionsAdd(reaction -> reaction.name(emoji.name())
                .channel(message.channel().channelId())
                .timestamp(message.messageId()));
        return error(response.isOk(), response.getError());
    }

    private static Stream<String> remove(MethodsClient client, MessageRef message, Emoji emoji)
            throws IOException, SlackApiException {
        var response = client.reactionsRemove(reaction -> reaction.name(emoji.name())
                .channel(message.channel().channelId())
                .timestamp(message.messageId()));
        return error(response.isOk(), response.getError());
    }

    private static Stream<String> error(boolean ok, @Nullable String error) {
        return ok ? Stream.empty() : Stream.ofNullable(error);
    }

    private static Optional<Sending> trouble(Stream<String> error) {
        return error.filter(told -> !HARMLESS.contains(told)).map(Ending::of).findFirst();
    }
}
