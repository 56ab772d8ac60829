package io.wonce.words;

import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.outgoing.Outgoing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Celebrations as pictures: of each milestone in each language, and the shortest and longest of all. */
public final class SamplePosters {
    private static final String LONG =
            "Gemeenschappelijke Regeling Samenwerkingsverband Afvalverwerking Noordoost-Nederland Beheer";
    private static final List<String> MANY =
            List.of("Jan de Boer", "Fatima el Amrani-van der Heijden", "Kees", "Priya");

    private SamplePosters() {}

    /** By name. */
    public static Map<String, Poster> all() {
        Map<String, Poster> all = new LinkedHashMap<>();
        for (Milestone milestone : Milestone.values()) {
            all.put(milestone + "-en", poster("en", "Acme", "12500", milestone, List.of("Jan", "Fatima"), 10));
            all.put(milestone + "-nl", poster("nl", "Van Dijk Transport", "184000", milestone, List.of("Jan"), 10));
        }
        all.put("shortest", poster("en", "A", "1", Milestone.SIGNED, List.of(), 0));
        all.put("longest", poster("nl", LONG, "999999999999.99", Milestone.ORDERED, MANY, 10));
        all.put("longer-still", poster("nl", LONG + LONG, "", Milestone.INVOICED, MANY, 5));
        all.put("no-amount", poster("en", "Bakkerij Smit", "", Milestone.PAID, List.of("Jan"), 7));
        all.put("no-target", poster("nl", "Bakkerij Smit", "12500", Milestone.VERBAL, List.of("Jan"), 0));
        all.put(
                "other-scripts",
                poster("en", "株式会社サンプル Ωμέγα Привет", "12500", Milestone.SIGNED, List.of("Юлия", "أحمد"), 8));
        all.put("right-to-left", poster("en", "شركة المثال التجارية", "12500", Milestone.SIGNED, List.of("أحمد"), 8));
        return all;
    }

    private static Poster poster(
            String language, String customer, String amount, Milestone milestone, List<String> who, int target) {
        DealSummary sample = SampleDeals.won(142, milestone, "2026-11-23T09:00:00Z");
        Deal deal = sample.deal()
                .describedAs(new Description(
                        Optional.of(customer),
                        Optional.of(amount).filter(worth -> !worth.isEmpty()).map(SamplePosters::euros),
                        Optional.empty(),
                        Optional.empty()));
        Outgoing.Celebration party = new Outgoing.Celebration(
                SampleDeals.summary(deal),
                milestone,
                who,
                SampleDeals.week(7, 18, 1),
                Optional.empty(),
                Optional.of(target).filter(wanted -> wanted > 0),
                Optional.empty());
        return Words.in(Locale.forLanguageTag(language), SampleDeals.AMSTERDAM).poster(party, SampleDeals.NOW);
    }

    private static Money euros(String amount) {
        return SampleDeals.euros(amount);
    }
}
