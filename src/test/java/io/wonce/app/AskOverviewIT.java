package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.Person;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Outgoing;
import org.junit.jupiter.api.Test;

final class AskOverviewIT {
    private final SalesFloor floor = TestLedger.salesFloor();

    @Test
    void everybody_sees_their_own_questions_and_deals_beside_the_same_count() {
        DealId acme = floor.wins(floor.jan, "win Acme 12500 signed");
        AnnouncementId asked = floor.says(floor.sanne, "win Bloom 7000 signed");

        Overview jan = overview(floor.jan);
        Overview sanne = overview(floor.sanne);

        assertThat(jan.deals()).extracting(deal -> deal.deal().id()).containsExactly(acme);
        assertThat(jan.questions()).isEmpty();
        assertThat(sanne.deals()).isEmpty();
        assertThat(sanne.questions()).extracting(Outgoing.Prompt::announcement).containsExactly(asked);
        assertThat(sanne.week()).isEqualTo(jan.week());
        assertThat(jan.week().orders()).isEqualTo(1);
        assertThat(jan.week().unresolved()).isEqualTo(1);
    }

    @Test
    void only_managers_manage() {
        assertThat(overview(floor.jan).manages()).isFalse();
        assertThat(overview(floor.maria).manages()).isTrue();
    }

    private Overview overview(Person person) {
        return new AskOverview(floor.ledger, floor.desk.clock()).ask(floor.organisation, person);
    }
}
