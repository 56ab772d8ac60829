package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JdbiDealsOfOwnerIT {
    private final Story story = new Story();

    @Test
    void an_owner_finds_their_own_deals_the_last_spoken_of_first() {
        Deal quiet = story.opened("Acme", "12500", JAN);
        Deal spoken = story.won("Bloom", "7000", JAN, MONDAY.plusSeconds(60));
        story.opened("Other", "1", MIA);

        assertThat(owned(5)).containsExactly(spoken.id(), quiet.id());
        assertThat(owned(1)).containsExactly(spoken.id());
    }

    @Test
    void what_is_merged_or_taken_back_is_nobodys_any_more() {
        Deal stands = story.opened("Acme", "12500", JAN);
        Deal merged = story.opened("Acme BV", "12500", JAN);
        Deal retracted = story.opened("Bloom", "7000", JAN);
        Deal lost = story.opened("Cedar", "7000", JAN);

        story.write(books -> {
            books.deals().setStatus(merged.id(), new DealStatus.MergedInto(stands.id()));
            books.deals().setStatus(retracted.id(), new DealStatus.Retracted());
            books.deals().setStatus(lost.id(), new DealStatus.Lost());
            return true;
        });

        assertThat(owned(5)).containsExactly(lost.id(), stands.id());
    }

    private List<DealId> owned(int limit) {
        return story.write(books -> books.deals().ownedBy(JAN.ref(), limit)).stream()
                .map(summary -> summary.deal().id())
                .toList();
    }
}
