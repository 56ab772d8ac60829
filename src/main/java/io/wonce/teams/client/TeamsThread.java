package io.wonce.teams.client;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which conversation of the connector a message goes to. Each thread of a channel is one, named after its first message; chats
 * have no threads.
 */
final class TeamsThread {
    private static final String ROOT = ";messageid=";
    /** Personal, with another person, in a group; and what the Agents Playground calls them. */
    private static final Pattern CHAT = Pattern.compile("a:.*|.*@unq\\.gbl\\.spaces|.*@thread\\.v2|[0-9a-f-]{36}");

    private TeamsThread() {}

    /** The connector's id of the thread below {@code root}; of the chat itself where it is no channel of a team. */
    static String of(ChannelRef channel, Optional<MessageRef> root) {
        return root.filter(any -> isOfTeam(channel))
                .map(message -> channel.channelId() + ROOT + message.messageId())
                .orElse(channel.channelId());
    }

    /** Whether it is a channel of a team, in which a message outside of threads begins one; else it is a chat. */
    static boolean isOfTeam(ChannelRef channel) {
        return !CHAT.matcher(channel.channelId()).matches();
    }

    /** The id of the message that a thread is named after. */
    static Optional<String> root(String conversation) {
        int root = conversation.indexOf(ROOT);
        return root < 0 ? Optional.empty() : Optional.of(conversation.substring(root + ROOT.length()));
    }

    /** The channel or chat that a conversation of the connector belongs to. */
    static ChannelRef channel(String conversation) {
        int root = conversation.indexOf(ROOT);
        return new ChannelRef(Platform.TEAMS, root < 0 ? conversation : conversation.substring(0, root));
    }
}
