package io.wonce.app;

import io.wonce.domain.deal.DealSummary;
import java.util.List;
import java.util.Optional;

/** What became of a file of orders, or would. */
public sealed interface Imported {
    /**
     * Each of its lines, in their order.
     *
     * @param step whether anything was kept
     * @param promise stands for all of this: who confirms it gets the same, or nothing
     */
    record Told(Step step, List<Line> lines, String promise) implements Imported {
        public Told {
            lines = List.copyOf(lines);
        }
    }

    /** Nothing was looked at. */
    record Refused(Ground ground) implements Imported {}

    /** How far it came. */
    enum Step {
        /** Nothing was kept; so it would be. */
        PREVIEW,
        /** It was promised otherwise: the ledger or the file changed meanwhile. Nothing was kept; so it would be now. */
        OVERTAKEN,
        /** All of it was kept. */
        TAKEN
    }

    /** Why nothing was looked at. */
    enum Ground {
        /** Managers and admins take in files. */
        MANAGERS_ONLY,
        /** The organisation has no channel yet in which it can be told. */
        NO_CHANNEL
    }

    /** What becomes of a line. */
    enum Fate {
        /** A new deal. */
        OPENED,
        /** A deal that is known gets something. */
        CHANGED,
        /** A deal that is known stays as it is. */
        LEFT,
        /** Which deal it is of, is asked in chat. */
        ASKED,
        /** Somebody said in chat that it announces nothing. */
        DISMISSED
    }

    /**
     * One line.
     *
     * @param deal the one that it is on; where it is new, its number holds only once it is kept
     */
    record Line(ImportedLine line, Fate fate, Optional<DealSummary> deal) {}
}
