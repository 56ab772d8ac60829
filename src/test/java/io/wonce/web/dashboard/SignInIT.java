package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Appointment;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.postgres.TestDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SignInIT {
    static final Person JAN = person("U0JAN", "Jan de Boer", Role.MEMBER);
    static final Person MEERA = person("U0MEERA", "Meera Joshi", Role.MANAGER);

    private final OrganisationId organisation = TestDatabase.organisation().id();
    private final BoardHouse house = BoardHouse.open();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void looking_at_a_link_does_not_use_it_up_and_one_click_does() {
        String ticket = house.ticket(organisation, JAN);

        assertThat(house.http.get("/dashboard/enter/" + ticket).statusCode()).isEqualTo(200);
        assertThat(house.http.get("/dashboard/enter/" + ticket).body()).contains("Open my dashboard");
        HttpResponse<String> first = house.clicks(ticket);
        HttpResponse<String> second = house.clicks(ticket);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location")).hasValue("/dashboard");
        assertThat(second.statusCode()).isEqualTo(410);
        assertThat(second.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(house.http.get("/dashboard/enter/" + ticket).statusCode()).isEqualTo(410);
        assertThat(house.page("/dashboard", BoardHouse.cookie(first)).body()).contains("Jan de Boer");
    }

    @Test
    void a_link_is_good_for_five_minutes() {
        String ticket = house.ticket(organisation, JAN);

        house.clock.tick(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(house.http.get("/dashboard/enter/" + ticket).statusCode()).isEqualTo(200);
        house.clock.tick(Duration.ofSeconds(1));

        assertThat(house.http.get("/dashboard/enter/" + ticket).statusCode()).isEqualTo(410);
        assertThat(house.clicks(ticket).statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Deze link opent niet meer, Een link werkt vijf minuten en één keer.",
        "fr, Ce lien n’ouvre plus, Un lien vaut cinq minutes et une seule fois."
    })
    void a_link_that_is_over_says_so_in_the_readers_language(String language, String title, String help) {
        String used = house.ticket(organisation, JAN);
        house.clicks(used);
        String expired = house.ticket(organisation, MEERA);
        house.clock.tick(Duration.ofMinutes(5));

        List<HttpResponse<String>> shut = List.of(
                house.clicks(used, "Accept-Language", language),
                house.http.get("/dashboard/enter/" + used, "Accept-Language", language),
                house.clicks(expired, "Accept-Language", language),
                house.http.get("/dashboard/enter/" + expired, "Accept-Language", language));

        assertThat(shut).allSatisfy(page -> {
            assertThat(page.statusCode()).isEqualTo(410);
            assertThat(page.body()).contains("<html lang=\"" + language + "\"");
            assertThat(NumbersIT.text(page.body())).contains(title, help);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../../etc", "%00"})
    void what_is_no_ticket_lets_nobody_in(String ticket) {
        assertThat(house.clicks(ticket).statusCode()).isEqualTo(410);
        assertThat(house.clicks("a".repeat(75)).statusCode()).isEqualTo(410);
        assertThat(house.page("/dashboard", "wonce-session=" + ticket).statusCode())
                .isEqualTo(401);
        assertThat(house.page("/dashboard", "wonce-session=" + "a".repeat(75)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_session_lasts_twelve_hours_after_the_last_visit_and_a_week_at_most() {
        String idle = house.signedIn(organisation, JAN);
        house.clock.tick(Duration.ofHours(12));
        assertThat(house.page("/dashboard", idle).statusCode()).isEqualTo(401);

        String busy = house.signedIn(organisation, JAN);
        for (int visits = 0; visits < 16; visits++) {
            house.clock.tick(Duration.ofHours(10));
            assertThat(house.page("/dashboard", busy).statusCode())
                    .as("after " + (visits + 1) * 10 + " hours")
                    .isEqualTo(200);
        }
        house.clock.tick(Duration.ofHours(10));

        assertThat(house.page("/dashboard", busy).statusCode()).isEqualTo(401);
    }

    @Test
    void who_signs_out_is_out_also_with_the_old_cookie() {
        String cookie = house.signedIn(organisation, JAN);
        String seal = seal(house.page("/dashboard", cookie));

        HttpResponse<String> left = house.http.post("/dashboard/leave", "seal=" + seal, "Cookie", cookie);

        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(house.page("/dashboard", cookie).statusCode()).isEqualTo(401);
    }

    @Test
    void behind_https_the_cookie_is_secure_and_bound_to_the_host() {
        String plain = cookieOf(house.clicks(house.ticket(organisation, JAN)));
        house.isReachedAt("https://wonce.acme.test");
        HttpResponse<String> entered =
                house.clicks(house.ticket(organisation, JAN), "Origin", "https://wonce.acme.test");

        assertThat(plain).startsWith("wonce-session=").contains("HttpOnly", "SameSite=Lax", "Path=/;");
        assertThat(plain).doesNotContain("Secure");
        assertThat(cookieOf(entered)).startsWith("__Host-wonce=").contains("HttpOnly", "SameSite=Lax", "Secure");
        assertThat(house.asks(organisation, JAN).link()).startsWith("https://wonce.acme.test/dashboard/enter/");
    }

    @Test
    void whoever_is_shown_the_door_gets_the_page_that_they_wanted_once_they_are_in() {
        HttpResponse<String> shut = house.http.get("/dashboard/report?period=2026-W48&by=rep&theme=dark&lang=nl");
        String wanted = BoardHouse.cookie(shut);

        HttpResponse<String> entered = house.clicks(house.ticket(organisation, JAN), "Cookie", wanted);

        assertThat(shut.statusCode()).isEqualTo(401);
        assertThat(shut.body()).contains("/deal dashboard");
        assertThat(shut.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("wonce-session-page="))
                .singleElement()
                .asString()
                .contains("Path=/; Max-Age=900; SameSite=Lax; HttpOnly");
        assertThat(entered.headers().firstValue("Location")).hasValue("/dashboard/report?period=2026-W48&by=rep");
        assertThat(entered.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("wonce-session-page=; Path=/; Max-Age=0;"));
        assertThat(house.page("/dashboard/report?period=2026-W48&by=rep", BoardHouse.cookie(entered))
                        .statusCode())
                .isEqualTo(200);
        house.isReachedAt("https://wonce.acme.test");
        assertThat(cookieOf(house.http.get("/dashboard/deals/D-1")))
                .startsWith("__Host-wonce-page=/dashboard/deals/D-1;")
                .contains("HttpOnly", "SameSite=Lax", "Secure");
    }

    @Test
    void the_last_page_that_was_wanted_is_gone_to_and_a_form_is_no_page() {
        String deal = BoardHouse.cookie(house.http.get("/dashboard/deals/D-1"));
        String first = BoardHouse.cookie(house.http.get("/dashboard", "Cookie", deal));
        HttpResponse<String> sent = house.http.post("/dashboard/deals/D-1/end", "seen=1", "Cookie", deal);

        assertThat(first).isEqualTo("wonce-session-page=/dashboard");
        assertThat(sent.statusCode()).isEqualTo(401);
        assertThat(sent.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "/dashboard/../evil",
                "/dashboard//evil.example",
                "/dashboard/tab",
                "/dashboard%0d%0aSet-Cookie:a=b",
                "/evil"
            })
    void nobody_is_sent_on_to_another_site(String planted) {
        HttpResponse<String> entered =
                house.clicks(house.ticket(organisation, JAN), "Cookie", "wonce-session-page=" + planted);

        assertThat(entered.headers().firstValue("Location")).hasValue("/dashboard");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?next=https://evil.example", "/deals?customer=%0d%0aLocation:%20//evil.example", "/deals//evil"
            })
    void an_address_made_up_by_another_site_leads_no_further_than_to_ours(String made) {
        HttpResponse<String> shut = house.http.get("/dashboard" + made);
        String wanted = shut.headers()
                .firstValue("Set-Cookie")
                .map(cookie -> cookie.split(";", 2)[0])
                .orElse("x=y");

        HttpResponse<String> entered = house.clicks(house.ticket(organisation, JAN), "Cookie", wanted);

        assertThat(entered.headers().firstValue("Location").orElseThrow())
                .matches("/dashboard(/deals)?(\\?[\\w%.+=-]*)?");
    }

    @Test
    void of_tickets_only_hashes_are_kept() {
        String ticket = house.ticket(organisation, JAN);
        String cookie = house.signedIn(organisation, JAN).split("=", 2)[1];

        String kept = TestDatabase.signIns(organisation);

        assertThat(kept).contains("U0JAN");
        assertThat(List.of(ticket.substring(32), cookie.substring(32))).noneMatch(kept::contains);
    }

    @Test
    void managers_are_who_the_ledger_knows_as_such_now() {
        assertThat(house.page("/dashboard", house.signedIn(organisation, MEERA)).body())
                .contains("<small>manager</small>");
        String jan = house.signedIn(organisation, JAN);
        assertThat(house.page("/dashboard", jan).body()).contains("<small>member</small>");

        house.desk.ledger().write(organisation, books -> {
            books.people().appoint(new Appointment(JAN.ref(), Role.MANAGER, MEERA.ref(), house.clock.instant()));
            return true;
        });

        assertThat(house.page("/dashboard", jan).body()).contains("<small>manager</small>");
    }

    @Test
    void the_door_speaks_the_readers_language_and_then_that_of_the_chat() {
        HttpResponse<String> shut = house.http.get("/dashboard", "Accept-Language", "fr");
        Person piet = new Person(
                new PersonRef(Platform.SLACK, "U0PIET"),
                "Piet",
                Role.MEMBER,
                Optional.empty(),
                Locale.forLanguageTag("nl-NL"));
        String cookie = house.signedIn(organisation, piet);

        assertThat(shut.statusCode()).isEqualTo(401);
        assertThat(shut.body()).contains("lang=\"fr\"", "Qui est là", "/deal dashboard");
        assertThat(house.page("/dashboard", cookie).body()).contains("lang=\"nl\"", "Uitloggen");
        HttpResponse<String> german = house.page("/dashboard?lang=de", cookie);
        assertThat(german.body()).contains("lang=\"de\"");
        assertThat(german.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("wonce-lang=de;");
    }

    private static String cookieOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    static String seal(HttpResponse<String> page) {
        return page.body().replaceFirst("(?s).*name=\"seal\" value=\"([0-9a-f]{64})\".*", "$1");
    }

    private static Person person(String id, String name, Role role) {
        return new Person(new PersonRef(Platform.SLACK, id), name, role, Optional.empty(), Locale.ENGLISH);
    }
}
