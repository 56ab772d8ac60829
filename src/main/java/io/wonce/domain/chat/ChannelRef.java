package io.wonce.domain.chat;

import java.util.Optional;

/**
 * One channel (or direct conversation) of a platform.
 *
 * @param platform where it lives
 * @param channelId the platform's own id, such as {@code C024BE7LR}; never blank
 */
public record ChannelRef(Platform platform, String channelId) {
    private static final String DIRECT = "direct:";

    public ChannelRef {
        if (channelId.isBlank()) {
            throw new IllegalArgumentException("channel id is blank: take it from the platform's event");
        }
    }

    /** The direct conversation with {@code person}, whose own id only the platform knows; its {@code Chat} looks it up. */
    public static ChannelRef direct(PersonRef person) {
        return new ChannelRef(person.platform(), DIRECT + person.personId());
    }

    /** With whom it is a direct conversation by {@link #direct}; empty for a channel of the platform's own. */
    public Optional<PersonRef> directTo() {
        return channelId.startsWith(DIRECT)
                ? Optional.of(new PersonRef(platform, channelId.substring(DIRECT.length())))
                : Optional.empty();
    }

    /** What a log may say of it: the id of a channel, and nothing where that would name a person. */
    public String inLog() {
        return directTo().isPresent() ? "a direct message" : "channel " + channelId;
    }
}
