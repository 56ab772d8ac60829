package io.wonce.domain.outgoing;

import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import java.util.List;
import java.util.Optional;

/** What a person can do with a button under something that Wonce said. */
public sealed interface Click {
    /** Calls the case that this click is. */
    <R> R match(Cases<R> cases);

    /** The form that travels in a button: {@code link:17:142}; at most 100 characters. */
    default String encode() {
        return match(new ClickCode.Writer());
    }

    /** Whether it answers a question that somebody had answered before, as {@code done} shows. */
    default boolean isLate(Resolution.Done done) {
        boolean places = this instanceof Link || this instanceof Open || this instanceof Dismiss;
        boolean answers = places
                || this instanceof Same
                || this instanceof Different
                || this instanceof Confirm
                || this instanceof Deny
                || this instanceof Reached
                || this instanceof Snooze;
        return answers && done.change().isEmpty();
    }

    /** Reads {@link #encode()}; empty for anything else. */
    static Optional<Click> decode(String code) {
        return ClickCode.decode(code);
    }

    /** One answer for each kind of click, checked by the compiler. */
    interface Cases<R> {
        R link(Link click);

        R open(Open click);

        R dismiss(Dismiss click);

        R name(Name click);

        R reconsider(Reconsider click);

        R undo(Undo click);

        R keep(Keep click);

        R end(End click);

        R same(Same click);

        R different(Different click);

        R confirm(Confirm click);

        R deny(Deny click);

        R forget(Forget click);

        R reached(Reached click);

        R snooze(Snooze click);
    }

    /** The announcement belongs to this deal. */
    record Link(AnnouncementId announcement, DealId deal) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.link(this);
        }
    }

    /**
     * The announcement is of a new order.
     *
     * @param seen the deals that were offered beside it, where the button tells
     */
    record Open(AnnouncementId announcement, Optional<List<DealId>> seen) implements Click {
        public Open {
            seen = seen.map(List::copyOf);
        }

        /** On a button of old, which does not tell what was offered beside it. */
        public Open(AnnouncementId announcement) {
            this(announcement, Optional.empty());
        }

        /** On a button beside which {@code seen} is offered. */
        public Open(AnnouncementId announcement, List<DealId> seen) {
            this(announcement, Optional.of(seen));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /** The announcement announces nothing. */
    record Dismiss(AnnouncementId announcement) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dismiss(this);
        }
    }

    /** The announcement tells of this milestone. */
    record Name(AnnouncementId announcement, Milestone milestone) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.name(this);
        }
    }

    /** Ask again where the announcement belongs. */
    record Reconsider(AnnouncementId announcement) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reconsider(this);
        }
    }

    /** Take the change back. */
    record Undo(ChangeId change) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undo(this);
        }
    }

    /** The deal stands though its announcement is gone. */
    record Keep(DealId deal) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keep(this);
        }
    }

    /** The deal does not go on: cancelled when it was won, else lost. */
    record End(DealId deal) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.end(this);
        }
    }

    /** The other account is mine too. */
    record Same(MatchId id) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.same(this);
        }
    }

    /** The other account is somebody else's. */
    record Different(MatchId id) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.different(this);
        }
    }

    /** My message tells of a win. */
    record Confirm(HunchId hunch) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.confirm(this);
        }
    }

    /** My message tells of no win. */
    record Deny(HunchId hunch) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.deny(this);
        }
    }

    /** The reader forgets all that people taught it. */
    record Forget() implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.forget(this);
        }
    }

    /** The deal has reached this milestone. */
    record Reached(DealId deal, Milestone milestone) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reached(this);
        }
    }

    /** Leave me alone about the deal for a week. */
    record Snooze(DealId deal) implements Click {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.snooze(this);
        }
    }
}
