package io.wonce.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.counting.Briefing;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Outgoing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DigestLinksTest {
    private static final String BOARD = "https://wonce.example.com/dashboard";
    private static final Briefing WEEK = SampleDigests.all().get("of a week").briefing();

    @Test
    void the_orders_are_those_that_were_reported_whatever_becomes_of_them() {
        assertThat(orders(List.of())).isEqualTo(BOARD + "/deals?period=2026-W47&view=reported");
    }

    @Test
    void where_the_number_had_been_published_before_and_is_another_one_they_are_those_of_now() {
        OrderCount count = WEEK.count();
        Restatement before = new Restatement(
                count.period(), count.asOf(), 8, 7, List.of(new DealId(131)), List.of(), List.of(), List.of());

        assertThat(orders(List.of(before))).isEqualTo(BOARD + "/deals?period=2026-W47");
        assertThat(orders(List.of(before.asPublished()))).isEqualTo(BOARD + "/deals?period=2026-W47&view=reported");
    }

    /** Where the number of orders leads. */
    private static String orders(List<Restatement> restatements) {
        Briefing briefing = new Briefing(
                WEEK.count(),
                restatements,
                WEEK.policies(),
                WEEK.uninvoiced(),
                WEEK.unsigned(),
                WEEK.overdue(),
                WEEK.quarter(),
                WEEK.weeks(),
                WEEK.expected());
        Outgoing digest = new Outgoing.Digest(briefing, false, Optional.of(BOARD), Optional.empty());
        Card card = Words.in(Locale.ENGLISH, SampleDeals.AMSTERDAM).card(digest, SampleDeals.NOW);
        Card.Control first = card.controls().get(0);
        return ((Card.Control.Link) first).address();
    }
}
