package io.wonce.web.tryout.view;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;

/**
 * A channel of the try-out chat.
 *
 * @param id its name without the #; also the platform's id of the channel
 */
public record Room(String id) {
    private static final String DIRECT = "direct:";

    /** Where Wonce speaks to {@code member} alone. */
    public static Room direct(Member member) {
        return new Room(ChannelRef.direct(member.ref()).channelId());
    }

    /** Whether {@code id} is that of a conversation of one person with Wonce. */
    public static boolean isDirect(String id) {
        return id.startsWith(DIRECT);
    }

    /** Whether Wonce speaks to one person alone in it. */
    public boolean isDirect() {
        return isDirect(id);
    }

    /** What stands for it in texts and addresses of elements: its id, or that it is direct. */
    public String kind() {
        return isDirect() ? "direct" : id;
    }

    /** What it is called on the page. */
    public String label() {
        return isDirect() ? "@Wonce" : "#" + id;
    }

    /** The channel on this platform. */
    public ChannelRef ref() {
        return new ChannelRef(Platform.BROWSER, id);
    }
}
