package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Ticket;
import io.wonce.postgres.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session of one organisation sees nothing of another, whatever its address says. */
final class IsolationIT {
    @Test
    void a_session_of_one_organisation_sees_nothing_of_another() {
        try (BoardHouse house = BoardHouse.openAt(Instant.parse("2026-11-02T09:00:00Z"))) {
            SalesFloor theirs = new SalesFloor(house);
            theirs.wins(SalesFloor.SANNE, "🎉 Geheimwerk has signed! 77k for the vault");
            theirs.types(SalesFloor.MEERA, "/deal expect Geheimhaven 66k 10 nov 80%");
            theirs.says(SalesFloor.DAAN, "Another order signed! 🎉 55k");
            theirs.at(BoardHouse.NOW.toString());
            SalesFloor ours = new SalesFloor(house);
            String cookie = ours.cookie(SalesFloor.DAAN);

            for (String path : List.of(
                    "/dashboard",
                    "/dashboard/deals",
                    "/dashboard/deals?customer=geheimwerk",
                    "/dashboard/deals?owner=browser:sanne",
                    "/dashboard/deals?state=expected",
                    "/dashboard/deals?period=2026-W45",
                    "/dashboard/deals?milestone=signed",
                    "/dashboard/announcements",
                    "/dashboard/announcements?state=unresolved",
                    "/dashboard/deals/D-1",
                    "/dashboard/announcements/1/chat")) {
                String page = house.page(path, cookie).body();
                assertThat(page).as(path).doesNotContain("Geheim", "Sanne", "77,000", "66,000", "55,000");
            }
            assertThat(house.page("/dashboard/deals/D-1", cookie).statusCode()).isEqualTo(404);
            assertThat(house.page("/dashboard/announcements/1/chat", cookie).statusCode())
                    .isEqualTo(404);
            assertThat(house.page("/dashboard/deals/D-1", theirs.cookie(SalesFloor.DAAN))
                            .body())
                    .contains("Geheimwerk");
        }
    }

    @Test
    void a_ticket_made_to_name_another_organisation_opens_nothing() {
        try (BoardHouse house = BoardHouse.open()) {
            OrganisationId ours = TestDatabase.organisation().id();
            OrganisationId theirs = TestDatabase.organisation().id();
            String cookie = house.signedIn(ours, SalesFloor.DAAN);
            Ticket session = Ticket.parse(cookie.split("=", 2)[1]).orElseThrow();
            String link = house.ticket(ours, SalesFloor.DAAN);
            Ticket forgedLink =
                    new Ticket(theirs, Ticket.parse(link).orElseThrow().secret());

            assertThat(house.page("/dashboard", "wonce-session=" + new Ticket(theirs, session.secret()).shown())
                            .statusCode())
                    .isEqualTo(401);
            assertThat(house.clicks(forgedLink.shown()).statusCode()).isEqualTo(410);
        }
    }
}
