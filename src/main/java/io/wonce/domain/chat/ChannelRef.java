package io.wonce.domain.chat;

/**
 * One channel (or direct conversation) of a platform.
 *
 * @param platform where it lives
 * @param channelId the platform's own id, such as {@code C024BE7LR}; never blank
 */
public record ChannelRef(Platform platform, String channelId) {
    public ChannelRef {
        if (channelId.isBlank()) {
            throw new IllegalArgumentException("channel id is blank: take it from the platform's event");
        }
    }
}
