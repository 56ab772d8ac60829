package io.wonce.domain.counting;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
 * @param worthThen what all were worth as reported, one for each currency; none where no deal is worth something else
 * @param worthNow the same of those in it now
 */
public record Restatement(
        Period period,
        Instant publishedAt,
        int published,
        int known,
        List<DealId> gone,
        List<DealId> come,
        List<Amendment> amendments,
        List<Revaluation> revalued,
        List<Money> worthThen,
        List<Money> worthNow) {
    public Restatement {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        amendments = List.copyOf(amendments);
        revalued = List.copyOf(revalued);
        worthThen = List.copyOf(worthThen);
        worthNow = List.copyOf(worthNow);
    }

    /** Where it is not asked what all of them are worth. */
    public Restatement(
            Period period,
            Instant publishedAt,
            int published,
            int known,
            List<DealId> gone,
            List<DealId> come,
            List<Amendment> amendments,
            List<Revaluation> revalued) {
        this(period, publishedAt, published, known, gone, come, amendments, revalued, List.of(), List.of());
    }

    /** The published number {@code count}, whose orders are worth again what they were. */
    public static Restatement revaluedBack(OrderCount count) {
        return new Restatement(
                count.period(),
                count.asOf(),
                count.orders(),
                count.orders(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                count.totals(),
                count.totals());
    }

    /** What the revalued orders are worth now, as a text that is the same for the same; blank where none is revalued. */
    public String worth() {
        return revalued.stream()
                .map(order -> order.deal() + " "
                        + order.to()
                                .map(money ->
                                        money.amount().stripTrailingZeros().toPlainString() + " " + money.currency())
                                .orElse("-"))
                .collect(Collectors.joining("; "));
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

    /** Whether it is the same orders, and no more than what they are worth has changed, or was changed back. */
    public boolean isOfWorth() {
        return agrees() && !(revalued.isEmpty() && worthNow.isEmpty());
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
