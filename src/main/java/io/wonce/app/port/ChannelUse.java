package io.wonce.app.port;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.reading.Attention;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is heard in a channel, and how.
 *
 * @param channel which
 * @param present whether Wonce is in it now
 * @param announcements wins announced in it in the period, repeats included
 * @param unresolved those of them that nobody has linked yet
 * @param lastHeard when a win was announced in it last, in whatever period; empty: never
 * @param language in which Wonce speaks there; empty where the channel follows the organisation
 * @param attention how readily messages there are taken for wins
 * @param digests when it is sent the numbers, the shortest rhythm first; none: never
 */
public record ChannelUse(
        ChannelRef channel,
        boolean present,
        int announcements,
        int unresolved,
        Optional<Instant> lastHeard,
        Optional<Locale> language,
        Attention attention,
        List<DigestSchedule> digests) {
    public ChannelUse {
        digests = List.copyOf(digests);
    }

    /** The same, sent the numbers then. */
    public ChannelUse sent(List<DigestSchedule> then) {
        return new ChannelUse(channel, present, announcements, unresolved, lastHeard, language, attention, then);
    }
}
