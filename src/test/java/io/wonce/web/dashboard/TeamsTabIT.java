package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.postgres.TestDatabase;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The personal tab: the same pages, framed by Teams. */
final class TeamsTabIT {
    private static final Person MIA = new Person(
            new PersonRef(Platform.TEAMS, "29:mia"), "Mia Visser", Role.MEMBER, Optional.empty(), Locale.ENGLISH);

    private final OrganisationId organisation = TestDatabase.organisation().id();
    private final BoardHouse house = BoardHouse.open();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void who_is_not_signed_in_is_shown_the_way_through_the_chat() {
        HttpResponse<String> tab = house.page("/dashboard/tab?ticket=&theme=dark&lang=nl-NL", "x=y");

        assertThat(tab.statusCode()).isEqualTo(401);
        assertThat(tab.body())
                .contains("lang=\"nl\"", "data-theme=\"dark\"")
                .contains("https://teams.microsoft.com/l/entity/" + BoardHouse.APP + "/conversations")
                .contains("name=\"ticket\"");
    }

    @Test
    void the_link_for_teams_hands_the_ticket_to_the_tab_and_one_click_opens_it() {
        Answer.DashboardOffered offered = house.asks(organisation, MIA);
        String context = URLDecoder.decode(offered.inTeams().orElseThrow(), StandardCharsets.UTF_8);
        String ticket = context.replaceFirst(".*\"subEntityId\":\"([\\w-]+)\".*", "$1");

        HttpResponse<String> look = house.page("/dashboard/tab?ticket=" + ticket, "x=y");
        HttpResponse<String> entered = house.http.post("/dashboard/tab/enter", "ticket=" + ticket);
        String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.body()).contains("action=\"/dashboard/tab/enter\"");
        assertThat(entered.headers().firstValue("Location")).hasValue("/dashboard/tab");
        assertThat(cookie)
                .startsWith("__Secure-wonce-tab=")
                .contains("Path=/dashboard/tab;", "SameSite=None", "Secure", "Partitioned", "HttpOnly");
        String page = house.page("/dashboard/tab", BoardHouse.cookie(entered)).body();
        assertThat(page)
                .contains("Mia Visser", "href=\"/dashboard/tab/deals")
                .doesNotContain("href=\"/dashboard/deals");
        assertThat(house.page("/dashboard", BoardHouse.cookie(entered)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_whole_link_can_be_pasted_where_the_deep_link_does_nothing() {
        String link = house.asks(organisation, MIA).link();

        HttpResponse<String> entered = house.http.post("/dashboard/tab/enter", "ticket=+" + link + "+");

        assertThat(entered.statusCode()).isEqualTo(303);
    }

    @Test
    void teams_frames_the_tab_and_nothing_else() {
        for (String path : List.of("/dashboard/tab", "/dashboard/tab/deals", "/dashboard/tab/enter/x")) {
            assertThat(policy(path))
                    .as(path)
                    .contains("frame-ancestors https://teams.microsoft.com ", "https://*.cloud.microsoft");
        }
        for (String path : List.of("/dashboard", "/dashboard/tabs", "/dashboard/deals", "/dashboard/enter/x")) {
            assertThat(policy(path)).as(path).endsWith("frame-ancestors 'none'");
        }
    }

    @Test
    void outside_teams_nobody_is_offered_a_link_into_teams() {
        assertThat(house.asks(organisation, SalesFloor.DAAN).inTeams()).isEmpty();
    }

    private String policy(String path) {
        return house.page(path, "x=y")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }
}
