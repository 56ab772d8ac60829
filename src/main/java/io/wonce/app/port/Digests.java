package io.wonce.app.port;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which channels are sent digests, when, and what each was told already. */
public interface Digests {
    /** When {@code channel} is sent them; empty: never. */
    Optional<Scheduled> of(ChannelRef channel);

    /** All channels that are. */
    List<Scheduled> all();

    /** Those of them that Wonce is connected with now, or whose platform needs no connection. */
    List<Scheduled> reached();

    /** Sends {@code channel} those that are due after {@code since}; with no schedule, none. */
    void schedule(ChannelRef channel, Optional<DigestSchedule> schedule, Instant since);

    /**
     * Keeps that {@code channel} is sent the digest of {@code period}.
     *
     * @return false where it was sent already, perhaps by another process just now: then nothing is kept
     */
    boolean claim(ChannelRef channel, Period period, Instant now);

    /** What {@code channel} was told last of each published number that had changed, the latest period first. */
    List<Restatement> told(ChannelRef channel);

    /** Keeps that {@code channel} is told of {@code restatements}. */
    void tell(ChannelRef channel, List<Restatement> restatements);

    /**
     * A channel that is sent digests.
     *
     * @param since only those that are due later
     */
    record Scheduled(ChannelRef channel, DigestSchedule schedule, Instant since) {}
}
