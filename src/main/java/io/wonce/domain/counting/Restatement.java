package io.wonce.domain.counting;

import io.wonce.domain.deal.DealId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A published number beside what is known now: "W47: 12 → 11, D-131 cancelled".
 *
 * @param period whose number it is
 * @param publishedAt when it was published
 * @param published the number as reported; frozen
 * @param known the number as known now
 * @param gone deals that were in the published number and are not in it now
 * @param come deals that are in it now and were not
 * @param amendments why, for each of those
 * @param revalued deals that are worth something else now
 */
public record Restatement(
        Period period,
        Instant publishedAt,
        int published,
        int known,
        List<DealId> gone,
        List<DealId> come,
        List<Amendment> amendments,
        List<Revaluation> revalued) {
    public Restatement {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        amendments = List.copyOf(amendments);
        revalued = List.copyOf(revalued);
    }

    /** Why {@code deal} came or went. */
    public Optional<Amendment> why(DealId deal) {
        return amendments.stream()
                .filter(amendment -> amendment.deal().equals(deal))
                .findFirst();
    }

    /** Whether it tells of the same orders as {@code other}, whatever is said of why. */
    public boolean tells(Restatement other) {
        return period.equals(other.period)
                && known == other.known
                && gone.equals(other.gone)
                && come.equals(other.come);
    }

    /** Whether the orders known now are those that were published; they may be worth something else. */
    public boolean agrees() {
        return gone.isEmpty() && come.isEmpty();
    }

    /** The same for readers to whom no amounts are shown. */
    public Restatement withoutAmounts() {
        return new Restatement(period, publishedAt, published, known, gone, come, amendments, List.of());
    }

    /** What becomes of it when all that was changed is changed back. */
    public Restatement asPublished() {
        return new Restatement(period, publishedAt, published, published, List.of(), List.of(), List.of(), List.of());
    }
}
