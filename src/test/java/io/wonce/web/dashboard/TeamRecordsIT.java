package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The records of sales teams: three orders of this week, of which the last is shared by two teams. */
final class TeamRecordsIT {
    private final BoardHouse house = BoardHouse.open();
    private final SalesFloor floor = new SalesFloor(house);

    @BeforeEach
    void sell() {
        floor.types(SalesFloor.SANNE, "/deal won Acme 10k signed");
        floor.types(SalesFloor.SANNE, "/deal won Hekla 30k signed");
        floor.types(SalesFloor.DAAN, "/deal won Kestrel 20k signed");
        house.desk.ledger().write(floor.organisation.id(), books -> {
            books.deals()
                    .credit(new DealId(3), Credits.equally(List.of(SalesFloor.SANNE.ref(), SalesFloor.DAAN.ref())));
            return true;
        });
        floor.assign(SalesFloor.SANNE, "North");
        floor.assign(SalesFloor.DAAN, "South");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void each_team_has_the_parts_that_its_members_earned() {
        String page = teams(Clerk.of(house, floor, SalesFloor.MEERA));

        assertThat(page)
                .contains(
                        "North 2.5 orders Week 48 2.5 orders November 2026 2.5 orders Q4 2026 1 week longest: 1 week €30,000 Hekla")
                .contains(
                        "South 0.5 orders Week 48 0.5 orders November 2026 0.5 orders Q4 2026 1 week longest: 1 week €20,000 Kestrel");
    }

    @Test
    void whose_member_moves_takes_the_records_along() {
        floor.assign(SalesFloor.DAAN, "North");

        assertThat(teams(Clerk.of(house, floor, SalesFloor.MEERA)))
                .contains("North 3 orders Week 48")
                .doesNotContain("South");
    }

    @Test
    void an_organisation_without_leaderboards_shows_none() {
        floor.types(SalesFloor.MEERA, "/deal settings leaderboards off");

        assertThat(Clerk.of(house, floor, SalesFloor.SANNE).reads("/records"))
                .contains("Most orders in a week")
                .doesNotContain("Records of teams", "North", "South");
    }

    @Test
    void amounts_that_are_told_to_nobody_are_not_told_of_teams() {
        floor.types(SalesFloor.MEERA, "/deal settings amounts off");

        assertThat(teams(Clerk.of(house, floor, SalesFloor.SANNE)))
                .contains("North 2.5 orders")
                .doesNotContain("€");
    }

    private static String teams(Clerk who) {
        String page = who.opens("/records").body();
        return NumbersIT.text(page.substring(page.indexOf("id=\"teams\"")));
    }
}
