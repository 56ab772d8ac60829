package io.wonce.domain.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.domain.deal.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The worked example that the database's {@code counted_deals} has to agree with. */
class CountingPoliciesTest {
    private static final Instant FOUNDED = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");

    /** Signed from the start, the verbal yes in October, the purchase order since November. */
    private static final CountingPolicies POLICIES = new CountingPolicies(List.of(
            new CountingPolicy(NOVEMBER, Milestone.ORDERED),
            new CountingPolicy(FOUNDED, Milestone.SIGNED),
            new CountingPolicy(OCTOBER, Milestone.VERBAL)));

    @Test
    void counts_from_the_counting_milestone() {
        Instant signed = Instant.parse("2026-09-20T10:00:00Z");
        Instant verbal = Instant.parse("2026-09-10T10:00:00Z");

        assertThat(POLICIES.countsFrom(Map.of(Milestone.VERBAL, verbal, Milestone.SIGNED, signed)))
                .contains(signed);
    }

    @Test
    void a_later_milestone_counts_where_the_counting_one_was_skipped() {
        Instant invoiced = Instant.parse("2026-09-20T10:00:00Z");

        assertThat(POLICIES.countsFrom(Map.of(Milestone.INVOICED, invoiced))).contains(invoiced);
    }

    @Test
    void an_earlier_milestone_does_not_count_yet() {
        assertThat(POLICIES.countsFrom(Map.of(Milestone.VERBAL, Instant.parse("2026-09-20T10:00:00Z"))))
                .isEmpty();
    }

    @Test
    void a_looser_policy_does_not_make_old_deals_count_on_its_first_day() {
        Instant verbal = Instant.parse("2026-09-30T10:00:00Z");
        Instant signed = Instant.parse("2026-10-15T10:00:00Z");

        assertThat(POLICIES.countsFrom(Map.of(Milestone.VERBAL, verbal))).isEmpty();
        assertThat(POLICIES.countsFrom(Map.of(Milestone.VERBAL, verbal, Milestone.SIGNED, signed)))
                .contains(signed);
    }

    @Test
    void a_stricter_policy_does_not_take_back_what_counted() {
        Instant verbal = Instant.parse("2026-10-20T10:00:00Z");
        Instant ordered = Instant.parse("2026-11-05T10:00:00Z");

        assertThat(POLICIES.countsFrom(Map.of(Milestone.VERBAL, verbal, Milestone.ORDERED, ordered)))
                .contains(verbal);
    }

    @Test
    void the_first_moment_of_a_policy_is_its_own() {
        assertThat(POLICIES.at(OCTOBER)).isEqualTo(Milestone.VERBAL);
        assertThat(POLICIES.at(OCTOBER.minusMillis(1))).isEqualTo(Milestone.SIGNED);
        assertThat(POLICIES.at(NOVEMBER)).isEqualTo(Milestone.ORDERED);
    }

    @Test
    void the_first_policy_holds_for_what_was_before_it() {
        assertThat(POLICIES.at(Instant.EPOCH)).isEqualTo(Milestone.SIGNED);
    }

    @Test
    void a_span_in_which_the_policy_changed_had_both() {
        Instant september = Instant.parse("2026-09-15T00:00:00Z");
        Instant october = Instant.parse("2026-10-15T00:00:00Z");

        assertThat(POLICIES.between(september, october))
                .containsExactly(
                        new CountingPolicy(september, Milestone.SIGNED), new CountingPolicy(OCTOBER, Milestone.VERBAL));
        assertThat(POLICIES.between(OCTOBER, NOVEMBER)).containsExactly(new CountingPolicy(OCTOBER, Milestone.VERBAL));
        assertThat(POLICIES.between(Instant.EPOCH, OCTOBER))
                .containsExactly(new CountingPolicy(Instant.EPOCH, Milestone.SIGNED));
    }

    @Test
    void an_organisation_without_a_policy_is_broken() {
        assertThatThrownBy(() -> new CountingPolicies(List.of())).hasMessageContaining("always has one");
    }
}
