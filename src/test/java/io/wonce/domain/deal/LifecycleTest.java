package io.wonce.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.DealStatus.Cancelled;
import io.wonce.domain.deal.DealStatus.Lost;
import io.wonce.domain.deal.DealStatus.MergedInto;
import io.wonce.domain.deal.DealStatus.Open;
import io.wonce.domain.deal.DealStatus.Retracted;
import org.junit.jupiter.api.Test;

final class LifecycleTest {
    @Test
    void a_deal_that_never_counted_is_lost() {
        assertThat(Lifecycle.ending(false)).isEqualTo(new Lost());
    }

    @Test
    void a_deal_that_counted_is_cancelled() {
        assertThat(Lifecycle.ending(true)).isEqualTo(new Cancelled());
    }

    @Test
    void what_ended_may_live_again() {
        assertThat(Lifecycle.allows(new Lost(), new Open())).isTrue();
        assertThat(Lifecycle.allows(new Cancelled(), new Open())).isTrue();
    }

    @Test
    void what_ended_does_not_end_again() {
        assertThat(Lifecycle.allows(new Lost(), new Cancelled())).isFalse();
        assertThat(Lifecycle.allows(new Cancelled(), new Lost())).isFalse();
    }

    @Test
    void a_retracted_deal_merges_into_nothing() {
        assertThat(Lifecycle.allows(new Retracted(), new MergedInto(new DealId(1))))
                .isFalse();
    }
}
