package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.AnswerClick;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.outgoing.Click;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Screens on walls look at the numbers for as long as they are up, and can do nothing else. */
final class WallIT {
    private BoardHouse house;
    private SalesFloor floor;
    private String manager;

    @BeforeEach
    void open() {
        house = BoardHouse.open();
        floor = new SalesFloor(house);
        floor.types(SalesFloor.SANNE, "/deal won Acme 12.5k signed");
        manager = floor.cookie(SalesFloor.MEERA);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_screen_shows_the_wall_for_as_long_as_it_is_up_and_no_other_page() {
        String link = putUp("Lobby");

        HttpResponse<String> hung = hang(link);
        assertThat(hung.statusCode()).isEqualTo(303);
        assertThat(hung.headers().firstValue("Location")).hasValue("/dashboard/tv");
        String screen = BoardHouse.cookie(hung);
        assertThat(house.page("/dashboard/tv?lang=en", screen).body()).contains("Acme", "€12,500", "Voorbeeld BV");

        house.clock.tick(Duration.ofDays(300));
        assertThat(house.page("/dashboard/tv", screen).statusCode()).isEqualTo(200);
        for (String path : new String[] {"", "/deals", "/records", "/screens", "/deals.csv"}) {
            assertThat(house.page("/dashboard" + path, screen).statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
        String posing = screen.replaceFirst("^[^=]*", "wonce-session");
        assertThat(house.page("/dashboard", posing).statusCode()).isEqualTo(401);
    }

    @Test
    void a_screen_that_is_taken_down_shows_nothing_any_more() {
        String link = putUp("Lobby");
        String screen = BoardHouse.cookie(hang(link));

        assertThat(post("/dashboard/screens/down", manager, "Lobby").statusCode())
                .isEqualTo(303);

        assertThat(house.page("/dashboard/tv", screen).statusCode()).isEqualTo(401);
        assertThat(house.http.get(link).statusCode()).isEqualTo(410);
        assertThat(house.page("/dashboard/screens", manager).body()).doesNotContain("Lobby</th>");
    }

    @Test
    void a_link_hangs_one_screen_once_and_a_look_at_it_hangs_none() {
        String link = putUp("Lobby");
        String ticket = link.substring(link.lastIndexOf('/') + 1);
        assertThat(house.http.get(link).headers().firstValue("Set-Cookie")).isEmpty();

        String screen = BoardHouse.cookie(hang(link));

        assertThat(house.page("/dashboard/tv", screen).statusCode()).isEqualTo(200);
        assertThat(hang(link).statusCode()).isEqualTo(410);
        assertThat(house.http.get(link).statusCode()).isEqualTo(410);
        assertThat(house.page("/dashboard/tv", "wonce-wall=" + ticket).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_link_that_nobody_used_ends_and_its_name_is_free_again() {
        String link = putUp("Lobby");
        String ticket = link.substring(link.lastIndexOf('/') + 1);
        assertThat(house.page("/dashboard/tv", "wonce-wall=" + ticket).statusCode())
                .isEqualTo(401);

        house.clock.tick(Duration.ofMinutes(16));

        assertThat(house.http.get(link).statusCode()).isEqualTo(410);
        assertThat(hang(link).statusCode()).isEqualTo(410);
        assertThat(house.page("/dashboard/screens", manager).body()).doesNotContain("Lobby</th>");
        assertThat(hang(putUp("Lobby")).statusCode()).isEqualTo(303);
    }

    @Test
    void another_site_hangs_no_screen() {
        String link = putUp("Lobby");

        var forged = house.http.post(
                "/dashboard/tv/on",
                "ticket=" + link.substring(link.lastIndexOf('/') + 1),
                "Origin",
                "https://evil.example");

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(house.http.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void who_is_signed_in_sees_their_own_wall_on_a_browser_that_is_a_screen_of_others() {
        SalesFloor others = new SalesFloor(house);
        others.types(SalesFloor.SANNE, "/deal won Bloom 7k signed");
        String screen = BoardHouse.cookie(hang(putUp("Lobby")));

        var wall = house.page("/dashboard/tv", screen + "; " + others.cookie(SalesFloor.SANNE));

        assertThat(wall.body()).contains("Bloom").doesNotContain("Acme", "/tv/leave");
    }

    @Test
    void a_browser_can_stop_being_a_screen() {
        String screen = BoardHouse.cookie(hang(putUp("Lobby")));
        assertThat(house.page("/dashboard/tv", screen).body()).contains("/dashboard/tv/leave");

        var left = house.http.post("/dashboard/tv/leave", "", "Cookie", screen);

        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(left.headers().firstValue("Set-Cookie").orElseThrow()).contains("wonce-wall=;", "Max-Age=0");
    }

    @Test
    void only_managers_put_screens_up_and_take_them_down_and_no_other_site_does() {
        putUp("Lobby");
        String member = floor.cookie(SalesFloor.SANNE);

        assertThat(post("/dashboard/screens", member, "Mine").statusCode()).isEqualTo(400);
        assertThat(post("/dashboard/screens/down", member, "Lobby").statusCode())
                .isEqualTo(400);
        house.http.post("/dashboard/screens", "name=Forged", "Cookie", manager);
        house.http.post(
                "/dashboard/screens/down",
                "name=Lobby&seal=" + seal(manager),
                "Cookie",
                manager,
                "Origin",
                "https://evil.example");

        assertThat(house.page("/dashboard/screens", member).body())
                .contains("Lobby</th>")
                .doesNotContain("Mine</th>", "Forged</th>", "<button class=\"quiet\"");
    }

    @Test
    void a_name_is_given_once() {
        putUp("Lobby");

        for (String taken : List.of("lobby", "Lobby")) {
            HttpResponse<String> refused = post("/dashboard/screens", manager, taken);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("There is a screen of that name already");
        }
        for (String none : List.of("", "x".repeat(41))) {
            HttpResponse<String> refused = post("/dashboard/screens", manager, none);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("A name has 1 to 40 characters");
        }
        assertThat(post("/dashboard/screens/down", manager, "Door").body())
                .contains("There is no screen of that name any more");
    }

    @Test
    void no_amount_is_on_the_wall_where_they_are_not_for_everybody() {
        floor.types(SalesFloor.MEERA, "/deal target 50k EUR week");
        floor.types(SalesFloor.MEERA, "/deal target 4 orders week");
        floor.types(SalesFloor.SANNE, "/deal expect Bloom 7k 15 dec 50%");
        String screen = BoardHouse.cookie(hang(putUp("Lobby")));
        assertThat(house.page("/dashboard/tv?lang=en", screen).body())
                .contains("€12,500 of €50,000, 25%", "1 of 4 orders, 25%", "€7,000");

        floor.types(SalesFloor.MEERA, "/deal settings amounts off");

        assertThat(house.page("/dashboard/tv?lang=en", screen).body())
                .contains("Acme", "1 of 4 orders, 25%", "December 2026")
                .doesNotContain("€", "12,500", "50,000", "7,000");
    }

    @Test
    void an_order_that_is_cancelled_leaves_the_wall() {
        String screen = BoardHouse.cookie(hang(putUp("Lobby")));
        assertThat(house.page("/dashboard/tv", screen).body()).contains("Acme");

        floor.types(SalesFloor.MEERA, "/deal cancel D-1");

        var wall = house.page("/dashboard/tv", screen);
        assertThat(wall.statusCode()).isEqualTo(200);
        assertThat(wall.body()).doesNotContain("Acme");
    }

    @Test
    void what_is_linked_late_is_news_when_it_is_linked_unless_it_is_too_old_to_be_celebrated() {
        List<Announcement> asked = floor.says(SalesFloor.DAAN, "Fernhollow has signed! 🎉 40k");
        List<Announcement> old = floor.says(SalesFloor.DAAN, "Glimmer has signed! 🎉 41k");
        floor.later(Duration.ofHours(3));
        floor.types(SalesFloor.SANNE, "/deal won Bloom 7k signed");

        opens(asked.get(0));

        String screen = BoardHouse.cookie(hang(putUp("Lobby")));
        assertThat(keys(screen)).startsWith("D-3/", "D-2/");
        floor.later(Duration.ofDays(2));
        opens(old.get(0));
        assertThat(keys(screen)).startsWith("D-3/", "D-2/", "D-4/", "D-1/");
    }

    @Test
    void a_screen_sees_the_numbers_of_its_own_organisation_only() {
        SalesFloor others = new SalesFloor(house);
        others.types(SalesFloor.SANNE, "/deal won Geheim 99k signed");
        String screen = BoardHouse.cookie(hang(putUp("Lobby")));

        assertThat(house.page("/dashboard/tv", screen).body()).contains("Acme").doesNotContain("Geheim");
        String link = putUp("Door");
        String ticket = link.substring(link.lastIndexOf('/') + 1);
        String forged = others.organisation.id().toString().replace("-", "") + ticket.substring(32);
        assertThat(house.http.get("/dashboard/tv/on/" + forged).statusCode()).isEqualTo(410);
    }

    @Test
    void who_is_signed_in_sees_the_wall_and_who_is_not_the_door() {
        assertThat(house.page("/dashboard/tv", floor.cookie(SalesFloor.DAAN)).body())
                .contains("Acme");
        assertThat(house.http.get("/dashboard/tv").statusCode()).isEqualTo(401);
    }

    @Test
    void the_wall_runs_our_own_scripts_only() {
        var headers = house.page("/dashboard/tv", manager).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
    }

    /** The path of its link. */
    private String putUp(String name) {
        String body = post("/dashboard/screens", manager, name).body();
        String link = body.replaceAll("(?s).*made-link\">([^<]*)<.*", "$1");
        return link.substring(link.indexOf("/dashboard/"));
    }

    private void opens(Announcement announcement) {
        floor.later(Duration.ofMinutes(1));
        new AnswerClick(house.desk)
                .answer(
                        floor.organisation.id(),
                        new Click.Open(announcement.id()),
                        new Actor(SalesFloor.DAAN, Surface.PROMPT));
    }

    /** What the screen shows as celebrated last. */
    private List<String> keys(String screen) {
        return Pattern.compile("data-key=\"(D-\\d+/)[A-Z]+\" data-at=\"\\d+\" data-age=\"\\d+\"")
                .matcher(house.page("/dashboard/tv", screen).body())
                .results()
                .map(key -> key.group(1))
                .toList();
    }

    /** What the one click does to which the link leads. */
    private HttpResponse<String> hang(String link) {
        return house.http.post("/dashboard/tv/on", "ticket=" + link.substring(link.lastIndexOf('/') + 1));
    }

    private HttpResponse<String> post(String path, String cookie, String name) {
        return house.http.post(path, "seal=" + seal(cookie) + "&name=" + name, "Cookie", cookie);
    }

    private String seal(String cookie) {
        return SignInIT.seal(house.page("/dashboard/screens", cookie));
    }
}
