package io.wonce.domain.chat;

import java.util.Optional;

/**
 * Where words go: a channel, or a thread in it. What is sent to one conversation arrives in order.
 *
 * @param channel the channel
 * @param threadRoot the message to answer under; empty: the channel itself
 */
public record Conversation(ChannelRef channel, Optional<MessageRef> threadRoot) {
    /** Where {@code message} is talked about: in the thread below it, or in the channel where it is a command. */
    public static Conversation about(MessageRef message) {
        return message.isCommand() ? in(message.channel()) : new Conversation(message.channel(), Optional.of(message));
    }

    /** The channel itself. */
    public static Conversation in(ChannelRef channel) {
        return new Conversation(channel, Optional.empty());
    }
}
