package io.wonce.app;

import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Told;
import java.util.List;
import java.util.Set;

/**
 * A deal for somebody who may act on it.
 *
 * @param shown the deal with all that is known of it
 * @param events its story again, with what can be done about each event
 * @param acts what may be done with the deal
 * @param movable the announcements on it that may be put on another deal
 * @param loose those that may be split off
 * @param seen the state in which it is shown
 */
public record DealFile(
        Answer.DealShown shown,
        List<Event> events,
        Set<Act> acts,
        Set<AnnouncementId> movable,
        Set<AnnouncementId> loose,
        Seen seen) {
    public DealFile {
        events = List.copyOf(events);
        acts = Set.copyOf(acts);
        movable = Set.copyOf(movable);
        loose = Set.copyOf(loose);
    }

    /** What somebody may do with a deal as it stands. */
    public enum Act {
        EDIT,
        POSTPONE,
        MERGE,
        CREDIT,
        /** It was never won. */
        LOSE,
        /** It was won. */
        CANCEL,
        /** Its announcement is gone: it stands all the same. */
        KEEP
    }

    /**
     * One event of the story.
     *
     * @param id its number
     * @param told what happened
     * @param undoable whether who looks could take it back now
     * @param undone whether somebody did
     */
    public record Event(ChangeId id, Told told, boolean undoable, boolean undone) {}
}
