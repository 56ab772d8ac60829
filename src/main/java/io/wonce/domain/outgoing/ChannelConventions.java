package io.wonce.domain.outgoing;

import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.reading.Attention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The conventions of one channel.
 *
 * @param language in which Wonce speaks there; empty where the channel follows the organisation
 * @param attention how readily messages there are taken for wins
 * @param newOrders what becomes of what resembles no deal there
 * @param digests when the channel is sent the numbers, the shortest rhythm first; none: never
 */
public record ChannelConventions(
        Optional<Locale> language, Attention attention, NewOrders newOrders, List<DigestSchedule> digests) {
    public ChannelConventions {
        digests = List.copyOf(digests);
    }
}
