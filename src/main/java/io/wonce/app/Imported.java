package io.wonce.app;

import io.wonce.app.port.Fate;
import io.wonce.app.port.TakenFile;
import io.wonce.domain.deal.DealSummary;
import java.util.List;
import java.util.Optional;

/** What became of a file of orders, or would. */
public sealed interface Imported {
    /**
     * Nothing was kept; so it would be.
     *
     * @param overtaken whether it was promised otherwise: the ledger or the file changed meanwhile
     * @param lines each of them, in their order
     * @param promise stands for all of this: who confirms it gets the same, or nothing
     */
    record Shown(boolean overtaken, List<Line> lines, String promise) implements Imported {
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    /** It was begun with, by this or by an earlier click: how far it came is kept under the name of what was confirmed. */
    record Begun() implements Imported {}

    /** Nothing was looked at. */
    record Refused(Ground ground) implements Imported {}

    /** Why nothing was looked at. */
    enum Ground {
        /** Managers and admins take in files. */
        MANAGERS_ONLY,
        /** The organisation has no channel yet in which it can be told. */
        NO_CHANNEL
    }

    /**
     * One line.
     *
     * @param deal the one that it is on; a new one has another number once it is kept
     */
    record Line(ImportedLine line, Fate fate, Optional<DealSummary> deal) {
        /** As it is told of, without who sells it. */
        public TakenFile.Line taken() {
            DealNews news = line.news();
            return new TakenFile.Line(
                    line.number(),
                    fate,
                    deal.map(summary -> summary.deal().id()),
                    news.customer(),
                    news.stage().kind(),
                    news.stage().milestone(),
                    news.expectation(),
                    news.value());
        }
    }
}
