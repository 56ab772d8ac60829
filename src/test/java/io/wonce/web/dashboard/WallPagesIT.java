package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.wonce.web.tryout.Axe;
import io.wonce.web.tryout.Chromium;
import io.wonce.web.tryout.Screenshot;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wall in a real browser, 1920 wide and 1080 high; {@code -Dscreenshots=FOLDER} leaves pictures of it. */
final class WallPagesIT {
    /** A little longer than the pause between two looks of a wall, in milliseconds of the browser. */
    private static final long LOOK = 5_100;
    /** A little longer than a cheer. */
    private static final long CHEER = 9_100;

    private static final BoardHouse HOUSE = BoardHouse.openAt(Instant.parse("2026-09-08T08:00:00Z"));
    private static SalesFloor lively;

    private final Chromium chromium = Chromium.launch();
    private SalesFloor floor;

    @BeforeAll
    static void sell() {
        lively = SalesFloor.lively(HOUSE);
        aim(lively);
        lively.types(SalesFloor.MEERA, "/deal target 30 orders this quarter");
        lively.types(SalesFloor.MEERA, "/deal target 300k this quarter");
    }

    /** Two orders this week. */
    @BeforeEach
    void open() {
        floor = new SalesFloor(HOUSE);
        floor.types(SalesFloor.SANNE, "/deal won Acme 12k signed");
        floor.types(SalesFloor.DAAN, "/deal won Quiltwerk 8k signed");
        aim(floor);
    }

    private static void aim(SalesFloor floor) {
        floor.types(SalesFloor.MEERA, "/deal target 3 orders week");
    }

    @AfterEach
    void leave() {
        chromium.close();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, de", "DARK, nl"})
    void all_of_it_is_on_one_screen_and_read_from_afar(ColorScheme light, String language) {
        try (BrowserContext browser = screen(new NewContextOptions().setColorScheme(light))) {
            Page page = wall(browser, lively, "?lang=" + language);
            Screenshot.of(page, "wall-" + light.name().toLowerCase(Locale.ROOT) + "-" + language);

            Axe.passes(page, language);
            assertThat(page.evaluate("""
                    [...document.querySelectorAll("#wall *")].filter(node => [...node.childNodes].some(
                        child => child.nodeType === 3 && child.textContent.trim())).map(
                        node => parseFloat(getComputedStyle(node).fontSize)).reduce((a, b) => Math.min(a, b))"""))
                    .as("the smallest letters, in pixels")
                    .satisfies(size -> assertThat(((Number) size).doubleValue()).isGreaterThanOrEqualTo(24));
            assertThat(page.evaluate("""
                    [...document.querySelectorAll(".wall-card")].filter(
                        card => card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1).map(
                        card => card.className).join()"""))
                    .as("cards with more in them than they show")
                    .isEqualTo("");
        }
    }

    @Test
    void a_new_order_is_cheered_and_counted_without_a_touch() {
        try (BrowserContext browser = screen(new NewContextOptions())) {
            Page page = wall(browser, "?lang=en");
            assertThat(page.locator("#orders").textContent()).isEqualTo("2");
            assertThat(page.locator("#cheer").isVisible()).isFalse();

            floor.wins(SalesFloor.SANNE, "🎉 Fernhollow has signed! 9k");
            page.clock().fastForward(LOOK);

            page.locator("#cheer .wall-customer").waitFor();
            assertThat(page.locator("#cheer").innerText()).contains("Fernhollow", "Signed", "€9,000", "Sanne de Vries");
            assertThat(page.locator("#orders").textContent()).isEqualTo("3");
            assertThat(page.locator("#confetti").getAttribute("data-bursts")).isEqualTo("1");
            Screenshot.of(page, "wall-cheer");
            page.clock().fastForward(CHEER);
            page.locator("#cheer").waitFor(hidden());
        }
    }

    @Test
    void an_order_that_is_cancelled_before_its_turn_is_not_cheered() {
        try (BrowserContext browser = screen(new NewContextOptions())) {
            Page page = wall(browser, "?lang=en");
            floor.types(SalesFloor.SANNE, "/deal won Fernhollow 9k signed");
            floor.types(SalesFloor.SANNE, "/deal won Hollowfern 8k signed");
            page.clock().fastForward(LOOK);
            page.locator("#cheer .wall-customer").waitFor();
            assertThat(page.locator("#cheer .wall-customer").textContent()).isEqualTo("Fernhollow");

            String slip = page.locator("[data-key]").first().getAttribute("data-key");
            floor.types(SalesFloor.MEERA, "/deal cancel " + slip.substring(0, slip.indexOf('/')));
            page.clock().fastForward(LOOK);
            page.locator("#wall [data-key='" + slip + "']").waitFor(gone());
            page.clock().fastForward(CHEER);

            page.locator("#cheer").waitFor(hidden());
            assertThat(page.locator("#wall").textContent())
                    .contains("Fernhollow")
                    .doesNotContain("Hollowfern");
            assertThat(page.locator("#cheer").getAttribute("data-cheered")).isEqualTo("1");
        }
    }

    @Test
    void it_takes_the_page_of_a_new_build() {
        try (BrowserContext browser = screen(new NewContextOptions())) {
            Page page = wall(browser, "?lang=en");
            page.evaluate("document.documentElement.dataset.build = 'former', window.hung = true");
            page.clock().fastForward(LOOK);

            page.locator("html:not([data-build='former'])").waitFor();
            assertThat(page.evaluate("window.hung === undefined")).isEqualTo(true);
        }
    }

    @Test
    void nothing_flies_where_less_motion_is_wanted() {
        try (BrowserContext browser = screen(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = wall(browser, "?lang=en");

            floor.wins(SalesFloor.SANNE, "🎉 Fernhollow has signed! 9k");
            page.clock().fastForward(LOOK);

            page.locator("#cheer .wall-customer").waitFor();
            assertThat(page.locator("#confetti").getAttribute("data-bursts")).isNull();
            assertThat(page.locator("#cheer").evaluate("card => getComputedStyle(card).animationName"))
                    .isEqualTo("none");
        }
    }

    @Test
    void it_says_when_the_server_is_away_and_comes_back_with_what_it_missed() {
        try (BrowserContext browser = screen(new NewContextOptions())) {
            Page page = wall(browser, "?lang=en");
            page.route("**/dashboard/tv", Route::abort);
            page.clock().fastForward(LOOK);
            page.locator("#lost").waitFor();

            floor.wins(SalesFloor.SANNE, "🎉 Fernhollow has signed! 9k");
            page.unroute("**/dashboard/tv");
            page.clock().fastForward(LOOK);

            page.locator("#cheer .wall-customer").waitFor();
            assertThat(page.locator("#lost").isVisible()).isFalse();
            assertThat(page.locator("#orders").textContent()).isEqualTo("3");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void it_waits_where_it_is_held_off_and_goes_on_without_being_loaded_anew(int status) {
        try (BrowserContext browser = screen(new NewContextOptions())) {
            Page page = wall(browser, "?lang=en");
            page.evaluate("window.hung = true");
            page.route("**/dashboard/tv", route -> route.fulfill(new FulfillOptions().setStatus(status)));
            page.clock().fastForward(LOOK);
            page.locator("#lost").waitFor();

            floor.wins(SalesFloor.SANNE, "🎉 Fernhollow has signed! 9k");
            page.unroute("**/dashboard/tv");
            page.clock().fastForward(LOOK);

            page.locator("#cheer .wall-customer").waitFor();
            assertThat(page.locator("#lost").isVisible()).isFalse();
            assertThat(page.evaluate("window.hung")).isEqualTo(true);
        }
    }

    @Test
    void a_screen_that_is_refused_when_it_is_loaded_comes_back_by_itself() {
        try (BrowserContext browser = screen(new NewContextOptions())) {
            Page page = wall(browser, "?lang=en");
            FulfillOptions refusal = new FulfillOptions()
                    .setStatus(503)
                    .setHeaders(Map.of("Refresh", "1", "Content-Type", "text/plain"))
                    .setBody("The ledger is away");
            page.route("**/dashboard/tv**", route -> route.fulfill(refusal));
            page.reload();
            assertThat(page.locator("#wall").count()).isZero();

            page.unroute("**/dashboard/tv**");

            page.locator("#wall").waitFor();
        }
    }

    private BrowserContext screen(NewContextOptions options) {
        return chromium.browser().newContext(options.setViewportSize(1920, 1080));
    }

    private static WaitForOptions hidden() {
        return new WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private static WaitForOptions gone() {
        return new WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    /** The wall, whose pauses a test can skip. */
    private Page wall(BrowserContext browser, String asked) {
        return wall(browser, floor, asked);
    }

    private static Page wall(BrowserContext browser, SalesFloor floor, String asked) {
        Page page = browser.newPage();
        page.clock().install();
        page.setDefaultTimeout(30_000);
        page.navigate(HOUSE.address() + "dashboard/enter/" + HOUSE.ticket(floor.organisation.id(), SalesFloor.MEERA));
        page.locator(".door-go").click();
        page.waitForURL("**/dashboard");
        page.navigate(HOUSE.address() + "dashboard/tv" + asked);
        page.locator("#wall").waitFor();
        return page;
    }
}
