package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.DealFilter.Portion;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.Deal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KnownNamesIT {
    /** More than are looked through for one that is called alike. */
    private static final int MANY = 1001;

    private static final PersonRef ZOE = new PersonRef(Platform.SLACK, "U0ZOE");

    private final Story story = new Story();

    @Test
    void a_customer_is_known_by_its_key_however_many_newer_deals_are_called_alike() {
        Deal acme = story.opened("Acme", "12500", JAN);
        callAlike(acme);

        assertThat(knows("acme")).isTrue();
        assertThat(knows("acm")).isFalse();
    }

    @Test
    void whoever_was_seen_sells_or_earned_a_part_is_known_also_where_only_that_names_them() {
        Deal deal = story.opened("Acme", "12500", JAN);
        story.write(books -> {
            books.deals().open(Story.description("Bloom", "7000", MIA), Story.MONDAY);
            books.deals().credit(deal.id(), Credits.equally(List.of(JAN.ref(), ZOE)));
            return true;
        });

        assertThat(List.of(JAN.ref(), MIA.ref(), ZOE)).allMatch(this::knows);
        assertThat(knows(new PersonRef(Platform.SLACK, "U0NEVER"))).isFalse();
        assertThat(knows(new PersonRef(Platform.TEAMS, ZOE.personId()))).isFalse();
    }

    private boolean knows(PersonRef person) {
        return story.write(books -> books.lists().knows(person));
    }

    private boolean knows(String customer) {
        Portion portion = new Portion(false, Optional.of(Grouping.CUSTOMER), customer);
        return story.write(books -> books.lists().knows(portion));
    }

    /** As many deals like {@code first}, each for a customer of whose name that of the first is a part. */
    private void callAlike(Deal first) {
        TestDatabase.asOwner(handle -> List.of("""
                                insert into deal (organisation_id, number, status, opened_at, last_heard)
                                select d.organisation_id, d.number + n, d.status, d.opened_at, d.last_heard
                                from deal d
                                cross join generate_series(1, :many) as n
                                where d.organisation_id = :organisation
                                  and d.number = :first
                                """, """
                                insert into deal_name (organisation_id, deal, name, key)
                                select :organisation, :first + n, 'Acme ' || n, 'acme ' || n
                                from generate_series(1, :many) as n
                                """).stream()
                .mapToInt(sql -> handle.createUpdate(sql)
                        .bind("organisation", story.organisation.id().value())
                        .bind("first", first.id().number())
                        .bind("many", MANY)
                        .execute())
                .sum());
    }
}
