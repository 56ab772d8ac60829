package io.wonce.app.port;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Which channels are sent digests, when, and what each was told already. */
public interface Digests {
    /** When {@code channel} is sent them, the shortest rhythm first; none: never. */
    List<Scheduled> of(ChannelRef channel);

    /** The same of all channels. */
    List<Scheduled> all();

    /** Those of channels that Wonce is connected with now, or whose platform needs no connection. */
    List<Scheduled> reached();

    /** Sends {@code channel} those that are due after {@code since}, instead of what it was sent in the same rhythm; its other rhythms stay. */
    void schedule(ChannelRef channel, DigestSchedule schedule, Instant since);

    /** Sends {@code channel} none of that rhythm any more. */
    void stop(ChannelRef channel, DigestSchedule.Rhythm rhythm);

    /**
     * Keeps that {@code channel} is sent the digest of {@code period}.
     *
     * @return false where it was sent already, perhaps by another process just now: then nothing is kept
     */
    boolean claim(ChannelRef channel, Period period, Instant now);

    /** What {@code channel} was told last of each published number that had changed, the latest period first. */
    List<Restatement> told(ChannelRef channel);

    /** What {@code channel} was told last of what the orders of published periods are worth, see {@link Restatement#worth}; blank for nothing. */
    Map<Period, String> toldWorths(ChannelRef channel);

    /** Keeps that {@code channel} is told of {@code restatements}. */
    void tell(ChannelRef channel, List<Restatement> restatements);

    /** Keeps that {@code channel}, which is told of {@code restatement}, is told its worth. */
    void tellWorth(ChannelRef channel, Restatement restatement);

    /**
     * A channel that is sent digests, and one of its rhythms.
     *
     * @param since only those that are due later
     */
    record Scheduled(ChannelRef channel, DigestSchedule schedule, Instant since) {}
}
