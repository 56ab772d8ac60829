package io.wonce.app.port;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was announced. */
public interface Announcements {
    /** Adds one, unresolved. The message must have been claimed. */
    Announcement add(IncomingMessage message, int position, Statement statement, double score);

    /** Empty where there is no such number. */
    Optional<Announcement> find(AnnouncementId id);

    /** Finds it and locks it until the end of the transaction, so that two clicks on one prompt do not cross. */
    Optional<Announcement> lock(AnnouncementId id);

    /** All of one message, by position. */
    List<Announcement> of(MessageRef message);

    /** All that {@code author} said in a channel from {@code since} on, by time. */
    List<Announcement> lately(ChannelRef channel, PersonRef author, Instant since);

    /** All placed on a deal, by time. */
    List<Announcement> on(DealId deal);

    /** All placed on a deal, and the withdrawn ones that uphold it, by time. */
    List<Announcement> supporting(DealId deal);

    /** The oldest wins that nobody has placed yet. */
    List<Announcement> unresolved(int limit);

    /** The oldest ones of {@code author} that nobody has placed yet. */
    List<Announcement> unresolvedOf(PersonRef author, int limit);

    /** How many wins nobody has placed yet, whenever they were announced. */
    int unresolved();

    /** The oldest ones that nobody has placed yet and that are in no count anyway: orders that are expected, or lost. */
    List<Announcement> questioned(int limit);

    /** The channel in which something was announced last, but by a command; empty where nothing was yet. */
    Optional<ChannelRef> lastChannel();

    /** Says where it belongs now; the milestones of the deals concerned are the caller's to work out again. */
    void place(AnnouncementId id, Placement placement);

    /** Keeps which milestone people say it tells of; empty: what the message says counts again. */
    void nameMilestone(AnnouncementId id, Optional<Milestone> milestone);

    /** Replaces what was understood, after an edit of the message. */
    void restate(AnnouncementId id, Statement statement);
}
