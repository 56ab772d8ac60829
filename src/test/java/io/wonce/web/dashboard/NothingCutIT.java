package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.wonce.web.tryout.Chromium;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on a page can be read to its end, on a phone as well. */
final class NothingCutIT {
    private static final BoardHouse HOUSE = BoardHouse.openAt(Instant.parse("2026-09-08T08:00:00Z"));
    private static SalesFloor floor;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        floor = SalesFloor.lively(HOUSE);
        floor.types(SalesFloor.MEERA, "/deal settings digest weekly mon 08:30");
        floor.assign(SalesFloor.SANNE, "North and overseas");
    }

    @AfterAll
    static void close() {
        chromium.close();
        HOUSE.close();
    }

    @ParameterizedTest
    @CsvSource({"390, fr", "390, de", "390, en", "1280, nl"})
    void tables_need_no_scrolling_and_the_names_of_teams_fit(int width, String language) {
        try (BrowserContext browser = browser(width, language)) {
            Page page = signedIn(browser, language);

            for (String path : new String[] {
                "",
                "expected",
                "channels?period=2026-Q4",
                "records",
                "teams?period=2026-Q4",
                "report?by=team&period=2026-Q4",
                "people"
            }) {
                page.navigate(HOUSE.address() + "dashboard/" + path);
                assertThat(page.evaluate("""
                        [...document.querySelectorAll(".table-room, .one input:not([type=hidden])")]
                            .filter(node => node.scrollWidth > node.clientWidth + 1)
                            .map(node => node.className + node.value).join()""")).as(path + " in " + language).isEqualTo("");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void the_ways_of_the_dashboard_stand_on_one_line_of_a_desktop(String language) {
        try (BrowserContext browser = browser(1280, language)) {
            Page page = signedIn(browser, language);

            assertThat(page.evaluate("""
                    new Set([...document.querySelectorAll(".board-nav a")].map(way => way.offsetTop)).size""")).as(language).isEqualTo(1);
        }
    }

    @Test
    void on_a_phone_the_wall_names_its_customers_and_its_title_stands_free() {
        try (BrowserContext browser = browser(390, "fr")) {
            Page page = signedIn(browser, "fr");
            page.navigate(HOUSE.address() + "dashboard/tv?lang=fr");

            assertThat(page.evaluate("""
                    [...document.querySelectorAll("#wall .wall-customer")]
                        .filter(name => name.scrollWidth > name.clientWidth + 1 || name.clientWidth < 60)
                        .map(name => name.textContent).join()""")).as("customers that are cut").isEqualTo("");
            assertThat(page.evaluate("""
                    (() => {
                        const title = document.querySelector(".wall-head h1").getBoundingClientRect();
                        const basis = document.querySelector(".wall-head p").getBoundingClientRect();
                        const text = document.createRange();
                        text.selectNodeContents(document.querySelector(".wall-head h1"));
                        const ends = Math.max(title.right, text.getBoundingClientRect().right);
                        return basis.top >= title.bottom || basis.left >= ends;
                    })()"""))
                    .as("the title and what is counted apart")
                    .isEqualTo(true);
        }
    }

    private static BrowserContext browser(int width, String language) {
        return chromium.browser()
                .newContext(new NewContextOptions().setViewportSize(width, 844).setLocale(language));
    }

    private static Page signedIn(BrowserContext browser, String language) {
        Page page = Window.signedIn(browser, HOUSE, floor);
        page.navigate(HOUSE.address() + "dashboard?lang=" + language);
        return page;
    }
}
