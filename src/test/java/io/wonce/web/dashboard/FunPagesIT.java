package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.wonce.web.tryout.Chromium;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        floor.types(SalesFloor.MEERA, "/deal target 30 orders this quarter");
        floor.types(SalesFloor.MEERA, "/deal target 300k this quarter");
    }

    @AfterAll
    static void close() {
        chromium.close();
        HOUSE.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, en", "DARK, 1280, 800, nl", "LIGHT, 375, 812, nl", "DARK, 375, 812, de"})
    void every_page_passes_axe_and_fits_its_window(ColorScheme light, int width, int height, String language) {
        NewContextOptions options = new NewContextOptions()
                .setColorScheme(light)
                .setViewportSize(width, height)
                .setLocale(language);
        try (BrowserContext browser = chromium.browser().newContext(options)) {
            Page page = signedIn(browser);
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            String shape = light.name().toLowerCase(Locale.ROOT) + "-" + width;

            look(page, "dashboard?lang=" + language, "targets-" + shape);

            assertThat(complaints).as("what the browser complained of").isEmpty();
        }
    }

    @Test
    void a_target_tells_in_words_how_far_it_is() {
        try (BrowserContext browser = chromium.browser().newContext()) {
            Page page = signedIn(browser);

            assertThat(page.locator(".targets li").allInnerTexts())
                    .extracting(text -> text.replaceAll("\\s+", " ").strip())
                    .containsExactly(
                            "Week 48 2 of 3 orders, 66%",
                            "Q4 2026 16 of 30 orders, 53%; 2 more are expected",
                            "Q4 2026 €315,500 of €300,000, 105%; €50,000 more is expected");
        }
    }

    private static Page signedIn(BrowserContext browser) {
        Page page = browser.newPage();
        page.setDefaultTimeout(10_000);
        page.navigate(HOUSE.address() + "dashboard/enter/" + HOUSE.ticket(floor.organisation.id(), SalesFloor.MEERA));
        page.locator(".door-go").click();
        page.waitForURL("**/dashboard");
        return page;
    }

    private static void look(Page page, String path, String name) {
        page.navigate(HOUSE.address() + path);
        Optional.ofNullable(System.getProperty("screenshots"))
                .ifPresent(folder -> page.screenshot(
                        new ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png"))));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(name)
                .map(rule -> rule.getId() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(name + " is wider than its window")
                .isLessThanOrEqualTo(0);
    }
}
