package io.wonce.domain.outgoing;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.Briefing;
import io.wonce.domain.counting.Broken;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Delay;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Retention;
import io.wonce.domain.reading.Clue;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What Wonce says in a conversation, as values; each platform renders it with a pure function. */
public sealed interface Outgoing {
    /** Whether who reads it can do what only the one who asked is to do. */
    default boolean holdsSecret() {
        return false;
    }

    /** What is shown with it, where that can be; empty: nothing. */
    default Optional<Picture> picture() {
        return Optional.empty();
    }

    /**
     * The question "which deal is this?", with the choices New order, Search and Not a win.
     *
     * @param announcement what is asked about
     * @param announcer display name of its author
     * @param statement what was understood
     * @param choices up to three deals it may belong to, best first
     * @param milestone the one that a person chose, or that the message names
     * @param asksMilestone whether the message named none, so that a person may choose
     * @param why the words that decided
     * @param late where it was heard late
     * @param removed where its text is not kept any more, how long it was to be
     */
    record Prompt(
            AnnouncementId announcement,
            String announcer,
            Statement statement,
            List<Choice> choices,
            Optional<Milestone> milestone,
            boolean asksMilestone,
            List<Clue> why,
            Optional<Lateness> late,
            Optional<Retention> removed)
            implements Outgoing {
        public Prompt {
            choices = List.copyOf(choices);
            why = List.copyOf(why);
        }

        /** About what can still be read. */
        public Prompt(
                AnnouncementId announcement,
                String announcer,
                Statement statement,
                List<Choice> choices,
                Optional<Milestone> milestone,
                boolean asksMilestone,
                List<Clue> why,
                Optional<Lateness> late) {
            this(announcement, announcer, statement, choices, milestone, asksMilestone, why, late, Optional.empty());
        }

        /** About what was heard in time. */
        public Prompt(
                AnnouncementId announcement,
                String announcer,
                Statement statement,
                List<Choice> choices,
                Optional<Milestone> milestone,
                boolean asksMilestone,
                List<Clue> why) {
            this(announcement, announcer, statement, choices, milestone, asksMilestone, why, Optional.empty());
        }

        /** The deals to choose from. */
        public List<DealId> offered() {
            return choices.stream().map(choice -> choice.candidate().deal()).toList();
        }

        /** The same question with {@code chosen} as its milestone. */
        public Prompt naming(Optional<Milestone> chosen) {
            return new Prompt(announcement, announcer, statement, choices, chosen, asksMilestone, why, late, removed);
        }

        /** The same question about what cannot be read any more. */
        public Prompt removed(Retention kept) {
            return new Prompt(
                    announcement,
                    announcer,
                    statement,
                    choices,
                    milestone,
                    asksMilestone,
                    List.of(),
                    late,
                    Optional.of(kept));
        }
    }

    /**
     * What a prompt turned into; offers Change, and Undo where {@code change} is there.
     *
     * @param announcement what was asked about
     * @param result where it went
     * @param by display name of who decided; empty: Wonce itself, on strong evidence
     * @param change what Undo takes back
     * @param late where it was heard late, or too late for a party
     */
    record Outcome(
            AnnouncementId announcement,
            Result result,
            Optional<String> by,
            Optional<ChangeId> change,
            Optional<Lateness> late)
            implements Outgoing {
        /** In time. */
        public Outcome(AnnouncementId announcement, Result result, Optional<String> by, Optional<ChangeId> change) {
            this(announcement, result, by, change, Optional.empty());
        }
    }

    /** Where an announcement went. */
    sealed interface Result {
        /** To a deal that reached {@code milestone} with it. */
        record Reached(DealSummary deal, Milestone milestone, boolean opened, OrderCount week) implements Result {}

        /** To a deal that had reached it before: thanked, and the count does not move. */
        record Repeated(DealSummary deal, Milestone milestone, Instant reachedAt, OrderCount week) implements Result {}

        /** To a deal that is expected. */
        record Awaited(DealSummary deal, boolean opened) implements Result {}

        /** To a deal that ended with it. */
        record Ended(DealSummary deal) implements Result {}

        /** Nowhere: a person said it announces nothing. */
        record Dismissed() implements Result {}

        /** Nowhere any more: its message was deleted, says something else now, or was a command that was undone. */
        record Withdrawn() implements Result {}
    }

    /**
     * The party: a deal reached a milestone for the first time.
     *
     * @param deal which
     * @param milestone what it reached
     * @param announcers display names of those to cheer
     * @param week the real count of the current week
     * @param emoji the organisation's own sign for the headline; empty: one that goes with the words
     * @param target how many orders the organisation wants in a week; empty: it has not said
     * @param picture what is shown with it, where that can be
     * @param records what it broke
     */
    record Celebration(
            DealSummary deal,
            Milestone milestone,
            List<String> announcers,
            OrderCount week,
            Optional<Emoji> emoji,
            Optional<Integer> target,
            Optional<Picture> picture,
            List<Broken> records)
            implements Outgoing {
        public Celebration {
            announcers = List.copyOf(announcers);
            records = List.copyOf(records);
        }

        /** One that broke no record. */
        public Celebration(
                DealSummary deal,
                Milestone milestone,
                List<String> announcers,
                OrderCount week,
                Optional<Emoji> emoji,
                Optional<Integer> target,
                Optional<Picture> picture) {
            this(deal, milestone, announcers, week, emoji, target, picture, List.of());
        }

        /** The same one, with what it broke. */
        public Celebration breaking(List<Broken> broken) {
            return new Celebration(deal, milestone, announcers, week, emoji, target, picture, broken);
        }

        /** As long as the organisation has no conventions of its own. */
        public Celebration(DealSummary deal, Milestone milestone, List<String> announcers, OrderCount week) {
            this(deal, milestone, announcers, week, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** A celebration taken back: the milestone was not reached after all. */
    record Recalled(DealSummary deal, Milestone milestone) implements Outgoing {}

    /**
     * Nudges one person, privately and at most once a day, about all that waits for them.
     *
     * @param language in which that person reads
     * @param waiting announcements of theirs that nobody has linked, the oldest first
     * @param delayed deals of theirs that do not get on
     */
    record Reminder(Locale language, List<Announcement> waiting, List<Delayed> delayed) implements Outgoing {
        public Reminder {
            waiting = List.copyOf(waiting);
            delayed = List.copyOf(delayed);
        }

        /** About announcements alone. */
        public Reminder(Locale language, List<Announcement> waiting) {
            this(language, waiting, List.of());
        }

        /** The same, with the deals as {@code look} tells. */
        public Reminder now(UnaryOperator<Delayed> look) {
            return new Reminder(language, waiting, delayed.stream().map(look).toList());
        }
    }

    /**
     * A deal that does not get on, in a {@link Reminder}.
     *
     * @param deal as it stands
     * @param delay what it waited for when its owner was asked
     * @param counting the milestone from which deals count
     * @param open whether that is still so, and its owner has said nothing
     * @param again when they are asked again, where they put it off
     * @param change what Undo takes back
     */
    record Delayed(
            DealSummary deal,
            Delay delay,
            Milestone counting,
            boolean open,
            Optional<LocalDate> again,
            Optional<ChangeId> change) {
        /** Whether it is this one. */
        public boolean isOf(DealId id) {
            return deal.deal().id().equals(id);
        }
    }

    /** A small reaction of ours on a message, that says how far it is; each takes the place of the one before. */
    sealed interface Sign {
        /** All that there are. */
        List<Emoji> ALL = List.of(new Emoji("eyes"), new Emoji("bell"));

        /** On which it stands. */
        MessageRef message();

        /** The one that is to stand there, alone; empty: none. */
        Optional<Emoji> emoji();
    }

    /** The sign that a message was heard, and a question about it may be open. */
    record Heard(MessageRef message) implements Outgoing, Sign {
        @Override
        public Optional<Emoji> emoji() {
            return Optional.of(ALL.get(0));
        }
    }

    /** The sign that the win a message tells of is in the books: the bell was rung. */
    record Rung(MessageRef message) implements Outgoing, Sign {
        @Override
        public Optional<Emoji> emoji() {
            return Optional.of(ALL.get(1));
        }
    }

    /** No sign any more: a message turned out to announce nothing. */
    record Hushed(MessageRef message) implements Outgoing, Sign {
        @Override
        public Optional<Emoji> emoji() {
            return Optional.empty();
        }
    }

    /**
     * A deal lost its only announcement: somebody has to say whether the order stands.
     *
     * @param edited whether the message says something else now; else it was deleted
     */
    record Orphaned(DealSummary deal, boolean edited) implements Outgoing {}

    /**
     * What {@link Orphaned} turned into: the deal as it stands now.
     *
     * @param by display name of who decided
     */
    record Settled(DealSummary deal, String by) implements Outgoing {}

    /**
     * What somebody asked in front of others, answered.
     *
     * @param language of who asked
     */
    record Answered(Answer answer, Locale language) implements Outgoing {
        @Override
        public boolean holdsSecret() {
            return answer.holdsSecret();
        }
    }

    /**
     * What Wonce may not say where it belongs, said elsewhere, and how that can be changed.
     *
     * @param content what it says; never forwarded itself
     * @param closed where it belongs
     * @param reader language of the one person who reads it; empty: a channel does
     */
    record Forwarded(Outgoing content, ChannelRef closed, Optional<Locale> reader) implements Outgoing {}

    /**
     * Tells who put the sign of a win on a message that Wonce may not see it, and how that can be changed.
     *
     * @param closed where the message stands
     * @param language of who is told
     */
    record Unseen(ChannelRef closed, Locale language) implements Outgoing {}

    /**
     * Tells a manager, alone, that Wonce was thrown out of a workspace of theirs.
     *
     * @param workspace as people know it
     * @param language of who is told
     */
    record Disconnected(Platform platform, String workspace, Locale language) implements Outgoing {}

    /**
     * Tells a manager, alone, that nothing renews Wonce's access to a workspace of theirs any more.
     *
     * @param workspace as people know it
     * @param end until when it lasts
     * @param language of who is told
     */
    record RunningOut(Platform platform, String workspace, Instant end, Locale language) implements Outgoing {}

    /**
     * Tells a manager, alone, that a webhook of theirs is told nothing any more.
     *
     * @param name what they call it
     * @param host where it is
     * @param language of who is told
     */
    record WebhookStopped(String name, String host, Locale language) implements Outgoing {}

    /**
     * Asks somebody, alone and once, whether an account on another platform is theirs too.
     *
     * @param name how people know the other account
     * @param platform where it is
     */
    record SameQuestion(MatchId match, String name, Platform platform) implements Outgoing {}

    /**
     * What {@link SameQuestion} turned into.
     *
     * @param same whether it is theirs
     * @param change what Undo takes back
     */
    record SameAnswer(String name, Platform platform, boolean same, ChangeId change) implements Outgoing {}

    /**
     * Asks somebody, alone, whether a message of theirs tells of a win. What it says is not repeated.
     *
     * @param message where it stands
     * @param place below which message that is: the root of its thread, or itself
     * @param at when it was posted
     * @param language in which that person reads
     */
    record HunchQuestion(HunchId hunch, MessageRef message, MessageRef place, Instant at, Locale language)
            implements Outgoing {}

    /**
     * What {@link HunchQuestion} turned into.
     *
     * @param win whether it does
     * @param language in which that person reads
     */
    record HunchAnswer(HunchId hunch, boolean win, Locale language) implements Outgoing {}

    /**
     * The numbers of a period that has ended, for a channel that wants them.
     *
     * @param late whether it comes long after its time
     * @param dashboard the address of the dashboard, which shows what is behind the numbers; empty: people there have none
     * @param picture what is shown with it, where that can be
     */
    record Digest(Briefing briefing, boolean late, Optional<String> dashboard, Optional<Picture> picture)
            implements Outgoing {}

    /** Wonce was invited to a channel, and says what it does there. */
    record Greeting() implements Outgoing {}
}
