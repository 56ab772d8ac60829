package io.wonce.web.tryout.view;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;

/**
 * A channel of the try-out chat.
 *
 * @param id its name without the #; also the platform's id of the channel
 */
public record Room(String id) {
    /** The channel on this platform. */
    public ChannelRef ref() {
        return new ChannelRef(Platform.BROWSER, id);
    }
}
