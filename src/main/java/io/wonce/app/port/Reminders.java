package io.wonce.app.port;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Delay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who was nudged about what. */
public interface Reminders {
    /**
     * Announcements that nobody has placed, of people and not of robots, that their author was not reminded of yet; by time.
     *
     * @param from posted at this moment or later
     * @param until and before this one
     */
    List<Announcement> due(Instant from, Instant until);

    /**
     * Deals about which their owner is to be nudged now, what waits longest first: for the first time, or a week after the last
     * time, which happens twice and starts anew with every change of the deal. The owner is who sells it, or else the person who
     * announced it last; where they cannot be reached in any of
     * their accounts, nobody is nudged.
     *
     * @param each at most so many of one person
     */
    List<Late> late(Instant now, int each);

    /**
     * Keeps that {@code author} is reminded of {@code waiting} on {@code day}.
     *
     * @return false where they were nudged on that day already, perhaps by another process just now: then nothing is kept
     */
    boolean keep(PersonRef author, LocalDate day, List<Announcement> waiting);

    /** Keeps that the owner of a deal is nudged about it; {@link #keep(PersonRef, LocalDate, List)} has to have let them be. */
    void keep(Late late, Nudge nudge, Instant now);

    /** Where the owner of each of {@code deals} was nudged about it last; those of whom nobody was are left out. */
    Map<DealId, Nudge> nudges(Collection<DealId> deals);

    /** Before when nobody is nudged about the deal, perhaps in the past. */
    Optional<Instant> snoozedUntil(DealId deal);

    /** Nudges nobody about the deal before {@code until}; with none, as ever. */
    void snooze(DealId deal, Optional<Instant> until);

    /**
     * A deal that does not get on, and whom to ask.
     *
     * @param owner the first of their accounts in which they can be reached
     */
    record Late(DealId deal, Delay delay, PersonRef owner) {}

    /** Of whom a nudge was, and on which of their days. */
    record Nudge(PersonRef person, LocalDate day) {}
}
