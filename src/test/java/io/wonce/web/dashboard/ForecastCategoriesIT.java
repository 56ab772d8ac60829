package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.outgoing.Answer;
import io.wonce.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Orders still expected, by hand, on 26 Nov.
 *
 * <pre>
 * D-1  Acme    10k 80% commit     20 Nov    overdue
 * D-2  Bloom    5k 90% commit     15 Dec    4,500 weighted
 * D-3  Crane    3k 70% best case  16 Dec    2,100
 * D-4  Drift    1k 90% commit     17 Dec      900
 * D-5  Elba $   2k 90% commit     18 Dec    1,800
 * D-6  Fjord    4k 20% pipeline   none        800
 * D-7  a verbal yes of 7k, of which nobody said how sure it is: a half, 3,500
 * </pre>
 */
final class ForecastCategoriesIT {
    @AutoClose
    private static final BoardHouse HOUSE = BoardHouse.openAt(Instant.parse("2026-11-10T08:00:00Z"));

    private static final Pattern LINK =
            Pattern.compile("<a href=\"/dashboard(/deals\\?state=expected&amp;due=[^\"]*)\">(\\d+)</a>");
    private static final SalesFloor FLOOR = new SalesFloor(HOUSE);
    private static Clerk meera;

    @BeforeAll
    static void open() {
        FLOOR.types(SalesFloor.SANNE, "/deal expect Acme 10k 20 nov 80% commit");
        FLOOR.types(SalesFloor.DAAN, "/deal expect Bloom 5k 15 dec 90% commit");
        FLOOR.types(SalesFloor.DAAN, "/deal expect Crane 3k 16 dec 70% best-case");
        FLOOR.types(SalesFloor.DAAN, "/deal expect Drift 1k 17 dec 90% commit");
        FLOOR.types(SalesFloor.DAAN, "/deal expect Elba $2k 18 dec 90% commit");
        FLOOR.types(SalesFloor.DAAN, "/deal expect Fjord 4k 20% pipeline");
        FLOOR.at("2026-11-26T08:00:00Z");
        FLOOR.wins(SalesFloor.DAAN, "Verbal yes from Coppermill! 7k for the pilot");
        meera = Clerk.of(HOUSE, FLOOR, SalesFloor.MEERA);
    }

    @Test
    void each_month_is_split_by_how_sure_its_orders_are() {
        String page = meera.reads("/expected");

        assertThat(page)
                .contains("Overdue 1 €10,000 €8,000 Overdue: Commit 1 €10,000 €8,000 "
                        + "December 2026 4 €9,000 US$2,000 €7,500 US$1,800 "
                        + "December 2026: Commit 3 €6,000 US$2,000 €5,400 US$1,800 "
                        + "December 2026: Best case 1 €3,000 €2,100 "
                        + "No date yet 2 €11,000 €4,300 "
                        + "No date yet: Pipeline 1 €4,000 €800 "
                        + "No date yet: Nobody said how sure 1 €7,000 €3,500");
    }

    @Test
    void chat_splits_them_in_the_same_way() {
        Answer shown = FLOOR.types(SalesFloor.MEERA, "/deal pipeline");

        assertThat(Words.in(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"))
                        .card(shown, HOUSE.clock.instant())
                        .lines())
                .startsWith(
                        "Commit: 4 orders, weighted €13,400 + US$1,800",
                        "Best case: 1 order, weighted €2,100",
                        "Pipeline: 1 order, weighted €800",
                        "Nobody said how sure: 1 order, weighted €3,500");
    }

    @Test
    void every_number_leads_to_exactly_its_deals() {
        List<MatchResult> links =
                LINK.matcher(meera.opens("/expected").body()).results().toList();

        assertThat(links).hasSize(8);
        assertThat(links)
                .allSatisfy(link -> assertThat(meera.reads(link.group(1).replace("&amp;", "&")))
                        .as(link.group(1))
                        .contains("Deals " + link.group(2) + " deal"));
    }

    @ParameterizedTest
    @CsvSource({
        "state=expected&due=2026-12&category=commit, 3 deals, D-4 Drift, Crane",
        "state=expected&category=best_case, 1 deal, D-3 Crane, Bloom",
        "state=expected&category=none, 1 deal, D-7 Coppermill, Fjord",
        "category=pipeline, 1 deal, D-6 Fjord, Coppermill"
    })
    void a_category_in_the_address_finds(String query, String found, String with, String without) {
        String page = meera.reads("/deals?" + query);

        assertThat(page).contains("Deals " + found, with).doesNotContain(without);
    }

    @Test
    void a_category_that_is_none_is_told_in_the_language_of_the_reader_and_shows_nothing() {
        var page = meera.opens("/deals?category=certain&lang=nl");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(NumbersIT.text(page.body()))
                .contains("Prognose: “certain” ken ik niet.")
                .doesNotContain("D-1 ");
    }

    @Test
    void a_list_of_one_category_keeps_it_in_its_files_and_pages() {
        String page = meera.opens("/deals?state=expected&category=commit").body();

        assertThat(page).contains("/dashboard/deals.csv?state=expected&amp;category=commit");
        assertThat(meera.opens("/deals.csv?state=expected&category=commit").body())
                .contains("Bloom")
                .doesNotContain("Crane", "Fjord");
    }
}
