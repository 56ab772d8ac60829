package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HangScreen;
import io.wonce.app.Pace;
import io.wonce.app.PutUpScreen;
import io.wonce.app.PutUpScreen.Ending;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.UnrehearsedLedger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Ticket;
import io.wonce.postgres.TestDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Screens look by themselves, each at its own pace, and nobody stands by to press a key where one is held off. */
final class WallPacingIT {
    private static final Pace WIDE = new Pace(1000, Duration.ofMillis(1));
    private static final Pace SLOW = new Pace(3, Duration.ofSeconds(10));

    @Test
    void fifty_screens_of_one_organisation_see_the_wall_every_five_seconds() {
        try (BoardHouse house = BoardHouse.openInEarnest()) {
            SalesFloor floor = new SalesFloor(house);
            List<String> screens = IntStream.range(0, 50)
                    .mapToObj(number -> screen(house, floor, "Lobby " + number))
                    .toList();

            for (int round = 0; round < 8; round++) {
                assertThat(screens).allMatch(screen -> look(house, screen).statusCode() == 200);
                house.clock.tick(Duration.ofSeconds(5));
            }
        }
    }

    @Test
    void a_slash_at_the_end_is_no_way_around_the_pace_of_a_screen() {
        try (BoardHouse house = BoardHouse.openWith(WIDE, SLOW)) {
            String screen = screen(house, new SalesFloor(house), "Lobby");
            for (int time = 0; time < 3; time++) {
                assertThat(look(house, screen).statusCode()).isEqualTo(200);
            }

            HttpResponse<String> refused = house.page("/dashboard/tv/", screen);

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Refresh")).hasValue("10");
            assertThat(house.page("/dashboard/tv/", screen + "x; " + screen.replaceFirst("^[^=]*", "wonce-session"))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void a_known_screen_that_brings_forged_sessions_has_them_looked_up_at_the_pace_of_strangers() {
        try (BoardHouse house = BoardHouse.openWith(SLOW, WIDE)) {
            SalesFloor floor = new SalesFloor(house);
            String screen = screen(house, floor, "Lobby");
            Random random = new Random(1);
            assertThat(look(house, screen).statusCode()).isEqualTo(200);

            List<Integer> answers = IntStream.range(0, 4)
                    .mapToObj(time -> Ticket.draw(floor.organisation.id(), random))
                    .map(forged -> look(house, screen + "; wonce-session=" + forged.shown())
                            .statusCode())
                    .toList();

            assertThat(answers).containsExactly(200, 200, 429, 429);
            assertThat(look(house, screen).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_screen_asks_again_by_itself_where_the_ledger_is_away_and_other_pages_do_not() {
        AtomicBoolean isAway = new AtomicBoolean();
        Ledger ledger = new UnrehearsedLedger() {
            @Override
            public <T> T write(OrganisationId organisation, Function<Books, T> work) {
                if (isAway.get()) {
                    throw new LedgerUnavailable("away", new IllegalStateException());
                }
                return TestDatabase.shared().ledger().write(organisation, work);
            }
        };
        try (BoardHouse house = BoardHouse.openOn(ledger)) {
            SalesFloor floor = new SalesFloor(house);
            String screen = screen(house, floor, "Lobby");
            String sanne = floor.cookie(SalesFloor.SANNE);
            assertThat(look(house, screen).headers().firstValue("Refresh")).isEmpty();
            isAway.set(true);

            HttpResponse<String> refused = look(house, screen);

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Refresh")).hasValue("10");
            assertThat(house.page("/dashboard", sanne).headers().firstValue("Refresh"))
                    .isEmpty();
        }
    }

    private static HttpResponse<String> look(BoardHouse house, String cookie) {
        return house.page("/dashboard/tv", cookie);
    }

    /** The cookie of one that is hung. */
    private static String screen(BoardHouse house, SalesFloor floor, String name) {
        OrganisationId organisation = floor.organisation.id();
        Ending ending = new PutUpScreen(house.desk.ledger(), house.clock)
                .putUp(organisation, name, new Actor(SalesFloor.MEERA, Surface.PAGE));
        Ticket link = ((Ending.Up) ending).link();
        Ticket pass =
                new HangScreen(house.desk.ledger(), house.clock).hang(link).orElseThrow();
        return "wonce-wall=" + pass.shown();
    }
}
