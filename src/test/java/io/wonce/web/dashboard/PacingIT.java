package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.Pace;
import io.wonce.app.port.Books;
import io.wonce.app.port.UnrehearsedLedger;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.postgres.TestDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks for pages faster than anybody reads is told to wait before the ledger is troubled; others go on. */
final class PacingIT {
    private final AtomicInteger looks = new AtomicInteger();
    private final BoardHouse house = BoardHouse.openWith(
            new UnrehearsedLedger() {
                @Override
                public <T> T write(OrganisationId organisation, Function<Books, T> work) {
                    looks.incrementAndGet();
                    return TestDatabase.shared().ledger().write(organisation, work);
                }
            },
            new Pace(3, Duration.ofSeconds(10)));
    private final Organisation organisation = TestDatabase.organisation();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_page_too_many_costs_the_ledger_nothing_and_says_when_to_come_again() {
        String sanne = house.signedIn(organisation.id(), person("Sanne"));
        looksThreeTimes(sanne);
        int before = looks.get();

        HttpResponse<String> refused =
                house.http.get("/dashboard", "Cookie", sanne, "Accept", "text/html", "Accept-Language", "nl");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(refused.body())
                .contains("lang=\"nl\"")
                .contains("sneller dan mag", "een paar seconden", "href=\"/dashboard\"");
        assertThat(looks).hasValue(before);
        house.clock.tick(Duration.ofSeconds(10));
        assertThat(house.page("/dashboard", sanne).statusCode()).isEqualTo(200);
    }

    @Test
    void another_person_is_not_held_off_and_a_second_session_of_the_same_one_is() {
        Person sanne = person("Sanne");
        String first = house.signedIn(organisation.id(), sanne);
        String second = house.signedIn(organisation.id(), sanne);
        assertThat(house.page("/dashboard", second).statusCode()).isEqualTo(200);
        house.page("/dashboard", first);
        house.page("/dashboard", first);

        assertThat(house.page("/dashboard", second).statusCode()).isEqualTo(429);
        assertThat(house.page("/dashboard", house.signedIn(organisation.id(), person("Meera")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_ticket_in_the_address_is_no_way_around_the_pace_of_who_is_signed_in() {
        String sanne = house.signedIn(organisation.id(), person("Sanne"));
        looksThreeTimes(sanne);
        int before = looks.get();

        String link = house.ticket(organisation.id(), person("Meera"));
        int asked = looks.get();

        for (String path : List.of("?ticket=x", "?ticket=" + link, "/enter/" + link, "/deals/enter")) {
            assertThat(house.page("/dashboard" + path, sanne).statusCode())
                    .as(path)
                    .isIn(429, 404);
        }
        assertThat(asked).isGreaterThan(before);
        assertThat(looks).hasValue(asked);
        assertThat(house.page("/dashboard/enter/" + link, "none=1").statusCode())
                .isEqualTo(200);
    }

    private void looksThreeTimes(String cookie) {
        for (int time = 0; time < 3; time++) {
            assertThat(house.page("/dashboard", cookie).statusCode()).isEqualTo(200);
        }
    }

    private Person person(String name) {
        Person person = new Person(
                new PersonRef(Platform.BROWSER, UUID.randomUUID().toString()),
                name,
                Role.MEMBER,
                Optional.empty(),
                Locale.ENGLISH);
        house.desk.ledger().write(organisation.id(), books -> {
            books.people().see(person);
            return person;
        });
        return person;
    }
}
