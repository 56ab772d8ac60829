package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.wonce.web.tryout.Axe;
import io.wonce.web.tryout.Chromium;
import io.wonce.web.tryout.Screenshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets in a real browser; {@code -Dscreenshots=FOLDER} leaves pictures of them. */
final class FunPagesIT {
    private static final BoardHouse HOUSE = BoardHouse.openAt(Instant.parse("2026-09-08T08:00:00Z"));
    private static SalesFloor floor;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        floor = SalesFloor.lively(HOUSE);
        floor.types(SalesFloor.MEERA, "/deal target 3 orders week");
        floor.assign(SalesFloor.SANNE, "North and overseas");
        floor.assign(SalesFloor.DAAN, "South");
        floor.types(SalesFloor.MEERA, "/deal target 30 orders this quarter");
        floor.types(SalesFloor.MEERA, "/deal target 300k this quarter");
    }

    @AfterAll
    static void close() {
        chromium.close();
        HOUSE.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, en", "DARK, 375, 812, de"})
    void every_page_passes_axe_and_fits_its_window(ColorScheme light, int width, int height, String language) {
        Window window = new Window(light, width, height, language);
        try (BrowserContext browser = chromium.browser().newContext(window.options())) {
            Page page = Window.signedIn(browser, HOUSE, floor);
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            String shape = window.shape();

            look(page, "dashboard?lang=" + language, "targets-" + shape);
            look(page, "dashboard/records", "records-" + shape);
            look(page, "dashboard/records?period=Q4", "records-quarter-" + shape);
            look(page, "dashboard/records?period=2019", "records-none-" + shape);
            look(page, "dashboard/screens", "screens-" + shape);
            page.locator("input[name=name]:not([type=hidden])").fill("Lobby " + shape);
            page.locator(".filters .go").click();
            page.locator(".made").waitFor();
            Screenshot.of(page, "screen-made-" + shape);
            Axe.passes(page, "screen-made-" + shape);
            look(page, "dashboard/tv", "wall-" + shape);

            assertThat(complaints).as("what the browser complained of").isEmpty();
        }
    }

    @Test
    void a_target_tells_in_words_how_far_it_is() {
        try (BrowserContext browser = chromium.browser().newContext()) {
            Page page = Window.signedIn(browser, HOUSE, floor);

            assertThat(texts(page, ".targets li"))
                    .containsExactly(
                            "Week 48 2 of 3 orders, 66%",
                            "Q4 2026 16 of 30 orders, 53%; 2 more are expected",
                            "Q4 2026 €315,500 of €300,000, 105%; €50,000 more is expected");
        }
    }

    @Test
    void records_are_those_of_all_and_of_who_looks_and_the_leaderboard_goes_by_orders() {
        try (BrowserContext browser = chromium.browser().newContext()) {
            Page page = Window.signedIn(browser, HOUSE, floor);
            page.locator(".board-nav a[href$='/records']").click();
            page.waitForURL("**/records");

            assertThat(texts(page, ".feats-all .feats > div").subList(0, 4))
                    .containsExactly(
                            "Most orders in a week 3 orders Week 38",
                            "Most orders in a month 9 orders October 2026",
                            "Most orders in a quarter 16 orders Q4 2026",
                            "Weeks in a row with an order 12 weeks longest: 12 weeks");
            assertThat(page.locator(".feats-own .nothing").count()).isEqualTo(1);
            assertThat(texts(page, "[aria-labelledby=leaderboard] tbody tr"))
                    .containsExactly("1 Sanne de Vries 4", "2 Daan Bakker 3");
            assertThat(texts(page, ".policy"))
                    .filteredOn(text -> text.matches("Unresolved: \\d+ · Counted from: signed .*"))
                    .hasSize(2);

            page.locator(".periods a").first().click();
            page.waitForURL("**/records?period=2026-W48");
            assertThat(texts(page, "[aria-labelledby=leaderboard] tbody tr"))
                    .containsExactly("1 Daan Bakker 1", "1 Sanne de Vries 1");
        }
    }

    private static List<String> texts(Page page, String selector) {
        return page.locator(selector).allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static void look(Page page, String path, String name) {
        page.navigate(HOUSE.address() + path);
        Window.fits(page, name);
        Axe.passes(page, name);
    }
}
