package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that name whom or what the organisation does not know; another organisation knows all of it. */
final class UnknownNamesIT {
    @AutoClose
    private static final BoardHouse HOUSE = BoardHouse.open();

    private static final Person ZOE = member("zoe", "Zoë Geheim", "Mars");
    private static final Person JAN = member("jan", "Jan de Wit", "North");
    private static String ours;
    private static String theirs;

    @BeforeAll
    static void two_organisations_sell() {
        SalesFloor floor = new SalesFloor(HOUSE);
        floor.types(JAN, "/deal won Acme 5k signed");
        floor.types(SalesFloor.SANNE, "/deal expect Globex 5k 15 dec 50%");
        SalesFloor other = new SalesFloor(HOUSE);
        other.types(ZOE, "/deal won Venus 7k signed");
        Clerk sanne = Clerk.of(HOUSE, floor, SalesFloor.SANNE);
        floor.types(SalesFloor.SANNE, "/deal won Quiltwerk 5k signed");
        sanne.sends("/deals/D-3/edit", "seen", sanne.seen("D-3"), "customer", "Zonnedauw", "owner", "browser:sanne");
        floor.types(SalesFloor.MEERA, "/deal publish week");
        other.types(SalesFloor.MEERA, "/deal publish week");
        ours = floor.cookie(SalesFloor.MEERA);
        theirs = other.cookie(SalesFloor.MEERA);
    }

    @ParameterizedTest
    @CsvSource({
        "/deals?owner=browser:zoe, Rep",
        "/deals.csv?owner=browser:zoe, Rep",
        "/deals?period=week&by=rep&group=BROWSER+zoe, Part",
        "/deals?period=week&by=team&group=Mars, Part",
        "/deals?period=week&by=customer&group=venus, Part",
        "/deals?period=week&by=team&group=Mars&view=reported, Part",
        "/deals.xlsx?period=week&by=team&group=Mars, Part",
        "/deals?by=team&group=Mars, Part",
        "/log?person=browser:zoe, Person"
    })
    void what_only_another_organisation_knows_is_told_like_what_nobody_knows(String path, String name) {
        HttpResponse<String> known = HOUSE.page("/dashboard" + path, theirs);
        HttpResponse<String> refused = HOUSE.page("/dashboard" + path, ours);
        String never = path.replaceAll("zoe|Mars|venus", "never");

        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(NumbersIT.text(refused.body()))
                .contains("I cannot show that. " + name + ": “")
                .doesNotContain("Geheim", "Venus", "D-1 ");
        assertThat(shown(refused).replaceAll("zoe|Mars|venus", "never"))
                .isEqualTo(shown(HOUSE.page("/dashboard" + never, ours)));
    }

    @ParameterizedTest
    @CsvSource({
        "/deals?period=week&by=milestone&group=WEDDING",
        "/deals?period=week&by=channel&group=nowhere",
        "/deals?period=week&by=rep&group=jan",
        "/deals?period=week&group=North",
        "/deals?period=week&by=planet&group=North",
        "/deals?period=week&milestone=wedding",
        "/deals?currency=XXQ"
    })
    void what_nobody_knows_is_told_in_the_language_of_the_reader(String path) {
        HttpResponse<String> refused = HOUSE.page("/dashboard" + path + "&lang=nl", ours);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(NumbersIT.text(refused.body())).contains("ken ik niet").doesNotContain("D-1 ");
    }

    @ParameterizedTest
    @CsvSource({
        "/deals?owner=browser:sanne&state=lost",
        "/deals?owner=browser:jan&period=2025",
        "/deals?period=2025&by=rep&group=BROWSER+jan",
        "/deals?period=2025&by=team&group=North",
        "/deals?period=2025&by=customer&group=acme",
        "/deals?period=2025&by=customer&group=zonnedauw",
        "/deals?period=2025&by=customer&group=quiltwerk",
        "/deals?period=2025&by=channel&group=sales-wins",
        "/deals?period=2025&by=milestone&group=PAID",
        "/deals?period=2025&by=rep&group=-",
        "/deals.csv?owner=browser:sanne&state=lost",
        "/log?person=browser:sanne"
    })
    void who_is_known_and_brought_in_nothing_is_an_empty_list(String path) {
        assertThat(HOUSE.page("/dashboard" + path, ours).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_wrong_twice_is_told_twice() {
        String page = NumbersIT.text(HOUSE.page("/dashboard/deals?owner=browser:zoe&category=certain&period=2025", ours)
                .body());

        assertThat(List.of("Forecast: “certain” is not something I know", "Rep: “browser:zoe” is not something I know"))
                .allSatisfy(told -> assertThat(page).contains(told));
    }

    private static String shown(HttpResponse<String> page) {
        return NumbersIT.text(page.body().replaceFirst("(?s).*<h1>", ""));
    }

    private static Person member(String id, String name, String team) {
        return new Person(new PersonRef(Platform.BROWSER, id), name, Role.MEMBER, Optional.of(team), Locale.ENGLISH);
    }
}
