package io.wonce.app.port;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.Tally;
import io.wonce.domain.deal.DealSummary;
import java.time.Instant;
import java.util.List;

/** The lists behind the numbers. */
public interface Lists {
    /** Those that are expected, soonest first; any others, the newest first. */
    List<DealSummary> deals(DealFilter filter, Instant now, Slice slice);

    /** Those that {@code filter} finds with a lower number than {@code before}, the newest first; at most {@code most}. */
    List<DealSummary> dealsBefore(long before, DealFilter filter, Instant now, int most);

    /** How many deals {@code filter} finds, and their value. */
    Tally tally(DealFilter filter, Instant now);

    /** Everybody who sells a deal, by name. */
    List<Person> owners(int limit);

    /** Whether that account is anybody's of the organisation. */
    boolean knows(PersonRef person);

    /** Whether there is such a person, team, customer, channel or milestone, whatever it brought in. */
    boolean knows(DealFilter.Portion portion);

    /** Announced wins, those that count nowhere left out; the newest first. */
    List<Announcement> announcements(AnnouncementFilter filter, Slice slice);

    /** Those that {@code filter} finds with a lower number than {@code before}, by number downwards; at most {@code most}. */
    List<Announcement> announcementsBefore(long before, AnnouncementFilter filter, int most);

    /** How many announcements {@code filter} finds. */
    int count(AnnouncementFilter filter);

    /** The changes that {@code filter} finds, the newest first. */
    List<Changes.Numbered> changes(ChangeFilter filter, Slice slice);

    /** How many changes {@code filter} finds. */
    int count(ChangeFilter filter);

    /**
     * A part of a list.
     *
     * @param skip how many come before it
     * @param most how many it may hold
     */
    record Slice(int skip, int most) {}
}
