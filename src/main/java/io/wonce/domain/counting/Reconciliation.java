package io.wonce.domain.counting;

import java.util.List;
import java.util.Optional;

/**
 * The published numbers of a span, held beside what is known now.
 *
 * @param entries all of them
 * @param restatements those that are different now, the latest period first; not more than were asked for
 */
public record Reconciliation(List<Entry> entries, List<Restatement> restatements) {
    public Reconciliation {
        entries = List.copyOf(entries);
        restatements = List.copyOf(restatements);
    }

    /** The number of exactly the days of {@code period}; empty where none was published. */
    public Optional<Entry> of(Period period) {
        return entries.stream().filter(entry -> entry.period().isSame(period)).findFirst();
    }

    /**
     * One number.
     *
     * @param period whose
     * @param published orders as reported; frozen
     * @param known orders as known now
     */
    public record Entry(Period period, int published, int known) {}
}
