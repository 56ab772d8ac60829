package io.wonce.words;

import static io.wonce.words.SampleDeals.NOW;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.linking.Evidence;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Amount.Rate;
import io.wonce.domain.reading.Amount.Vat;
import io.wonce.domain.reading.OrderHint;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every reason for or against a candidate. */
final class SampleEvidence {
    private SampleEvidence() {}

    static List<Evidence> all() {
        List<Evidence> all = new ArrayList<>();
        for (Reference.Kind kind : Reference.Kind.values()) {
            all.add(new Evidence.SameReference(new Reference(kind, kind == Reference.Kind.DEAL ? "D-142" : "4711")));
            all.add(new Evidence.OtherReference(new Reference(kind, "4712"), new Reference(kind, "4711")));
        }
        all.add(new Evidence.SameThread());
        all.add(new Evidence.SameText());
        all.add(new Evidence.SameCustomer("Acme"));
        all.add(new Evidence.SimilarCustomer("Akme", "Acme Holding", 0.8));
        Amount rounded = euros("12500", Rate.ONCE, Vat.UNSTATED);
        all.add(new Evidence.SameAmount(rounded, rounded));
        all.add(new Evidence.SameAmount(rounded, euros("12480.50", Rate.ONCE, Vat.UNSTATED)));
        all.add(new Evidence.SameAmount(
                euros("12100", Rate.ONCE, Vat.INCLUDED), euros("10000", Rate.ONCE, Vat.EXCLUDED)));
        all.add(new Evidence.SameAmount(
                euros("12000", Rate.YEARLY, Vat.UNSTATED), euros("1000", Rate.MONTHLY, Vat.UNSTATED)));
        Amount bare = new Amount(new BigDecimal("5000"), Optional.empty(), Rate.ONCE, Vat.UNSTATED);
        all.add(new Evidence.OtherAmount(bare, rounded));
        Duration span = Duration.ofMinutes(20);
        for (Milestone milestone : Milestone.values()) {
            all.add(new Evidence.ReachedEarlier(milestone, NOW.minus(span), "Jan"));
            all.add(new Evidence.AlreadyReached(milestone, NOW.minus(span.multipliedBy(20))));
            span = span.multipliedBy(6);
        }
        all.add(new Evidence.Expected());
        for (OrderHint hint : OrderHint.values()) {
            all.add(new Evidence.SaysNewOrder(hint));
        }
        all.add(new Evidence.OtherCustomer("Akme", "Bakkerij Smit"));
        all.add(new Evidence.SpokenOfJustBefore());
        all.add(new Evidence.LongAgo(NOW.minus(Duration.ofDays(200))));
        all.add(new Evidence.SameAnnouncer("Jan"));
        all.add(new Evidence.RobotRepeats("HubSpot"));
        for (KnownDeal.Standing standing : KnownDeal.Standing.values()) {
            all.add(new Evidence.NoLongerStands(standing));
        }
        return all;
    }

    private static Amount euros(String amount, Rate rate, Vat vat) {
        return new Amount(new BigDecimal(amount), Optional.of(SampleDeals.EURO), rate, vat);
    }
}
