package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.wonce.domain.chat.Person;
import io.wonce.web.tryout.Axe;
import io.wonce.web.tryout.Chromium;
import io.wonce.web.tryout.Screenshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser; {@code -Dscreenshots=FOLDER} leaves pictures of them. */
final class DashboardPagesIT {
    private static final BoardHouse HOUSE = BoardHouse.openAt(Instant.parse("2026-09-08T08:00:00Z"));
    /** Every colour and every width once; axe takes its time. */
    private static final Set<String> WITH_AXE = Set.of("light-1280", "dark-375");

    private static SalesFloor floor;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.launch();
        floor = SalesFloor.lively(HOUSE);
        floor.types(in("North", SalesFloor.SANNE), "/deal won D-1 signed");
        floor.types(SalesFloor.MEERA, "/deal settings digest weekly mon 08:30");
        floor.types(SalesFloor.MEERA, "/deal target 20 orders this quarter");
        floor.types(SalesFloor.MEERA, "/deal target €250k year for North");
        floor.types(SalesFloor.MEERA, "/deal settings digest monthly 1 09:00 New York");
        floor.types(in("South", SalesFloor.DAAN), "/deal won D-2 signed");
    }

    @AfterAll
    static void close() {
        chromium.close();
        HOUSE.close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800, en", "DARK, 1280, 800, nl", "LIGHT, 375, 812, nl", "DARK, 375, 812, de"})
    void every_page_passes_axe_and_fits_its_window(ColorScheme light, int width, int height, String language) {
        Window window = new Window(light, width, height, language);
        try (BrowserContext browser = chromium.browser().newContext(window.options())) {
            Page page = browser.newPage();
            page.setDefaultTimeout(60_000);
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            String shape = window.shape();

            look(page, "dashboard?lang=" + language, "door-" + shape);
            complaints.removeIf(complaint -> complaint.contains("401"));
            look(page, "dashboard/enter/" + HOUSE.ticket(floor.organisation.id(), SalesFloor.MEERA), "enter-" + shape);
            page.locator(".door-go").click();
            page.waitForURL("**/dashboard");
            look(page, "dashboard", "overview-" + shape);
            differsWithoutColours(page);
            page.locator("summary").click();
            Axe.passes(page, "table of " + shape);
            look(page, "dashboard/deals", "deals-" + shape);
            look(page, "dashboard/deals?state=expected", "expected-" + shape);
            look(page, "dashboard/report?period=2026-W46&by=rep", "report-" + shape);
            look(page, "dashboard/report?period=2026-Q4&by=milestone", "report-evidence-" + shape);
            look(page, "dashboard/expected", "expected-page-" + shape);
            look(page, "dashboard/report?by=foo", "report-wrong-" + shape);
            look(page, "dashboard/announcements", "announcements-" + shape);
            page.navigate(HOUSE.address() + "dashboard/deals?customer=Acme");
            page.locator("tbody th a").first().click();
            page.waitForURL("**/deals/D-*");
            String deal = page.url().substring(HOUSE.address().toString().length());
            look(page, deal, "deal-" + shape);
            look(page, deal + "/edit", "edit-" + shape);
            look(page, deal + "/date", "date-" + shape);
            look(page, deal + "/credit", "credit-" + shape);
            look(page, deal + "/merge?words=a", "merge-" + shape);
            page.navigate(HOUSE.address() + deal);
            String move = page.locator("a[href*='/move/']").first().getAttribute("href");
            look(page, move.substring(1) + "?words=a", "move-" + shape);
            look(page, "dashboard/announcements?state=unresolved", "queue-" + shape);
            look(page, "dashboard/announcements/1/link?words=acme", "link-" + shape);
            look(page, "dashboard/settings", "settings-" + shape);
            look(page, "dashboard/people", "people-" + shape);
            look(page, "dashboard/teams?period=2026-Q4", "teams-" + shape);
            look(page, "dashboard/targets", "targets-" + shape);
            look(page, "dashboard/channels?period=2026-Q4", "channels-" + shape);
            look(page, "dashboard/channels?period=yesteryear", "channels-wrong-" + shape);
            look(page, "dashboard/log", "log-" + shape);
            look(page, "dashboard/deals?period=yesteryear", "wrong-" + shape);
            look(page, "dashboard/deals/D-9999", "missing-" + shape);
            complaints.removeIf(complaint -> complaint.contains("400") || complaint.contains("404"));

            assertThat(complaints).as("what the browser complained of").isEmpty();
        }
    }

    @Test
    void keys_alone_lead_in_and_to_a_deal_and_out() {
        try (BrowserContext browser = chromium.browser().newContext()) {
            Page page = browser.newPage();
            page.setDefaultTimeout(60_000);
            page.navigate(
                    HOUSE.address() + "dashboard/enter/" + HOUSE.ticket(floor.organisation.id(), SalesFloor.SANNE));
            page.locator(".door-go:focus").waitFor();
            page.keyboard().press("Enter");
            page.waitForURL("**/dashboard");

            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Skip to the numbers");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(focused(page)).contains("order");
            page.keyboard().press("Enter");
            page.waitForURL("**/deals?period=2026-W48");
            page.locator("tbody th a").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/deals/D-*");
            page.locator(".board-leave").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/leave");

            assertThat(page.locator("h1").textContent()).isEqualTo("Signed out");
            page.navigate(HOUSE.address() + "dashboard/deals");
            assertThat(page.locator("h1").textContent()).isEqualTo("Who is there?");
        }
    }

    /** The pages have no script of their own; axe is one. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_deal_is_corrected_in_the_browser_and_no_script_is_needed(boolean scripts) {
        SalesFloor mine = new SalesFloor(HOUSE);
        mine.types(SalesFloor.SANNE, "/deal won Acme 12500 signed");
        mine.says(SalesFloor.SANNE, "🎉 Acme has signed! 90k for the webshop");
        try (BrowserContext browser =
                chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(scripts))) {
            Page page = browser.newPage();
            page.setDefaultTimeout(60_000);
            page.navigate(
                    HOUSE.address() + "dashboard/enter/" + HOUSE.ticket(mine.organisation.id(), SalesFloor.SANNE));
            page.locator(".door-go").click();
            page.waitForURL("**/dashboard");
            page.navigate(HOUSE.address() + "dashboard/deals/D-1");
            page.locator(".acts a").first().click();
            page.locator("#amount").fill("nonsense");
            page.locator(".fields .go").click();
            assertThat(page.locator("#amount-error").textContent()).contains("12.5k");
            assertThat(page.locator("#amount").inputValue()).isEqualTo("nonsense");
            check(page, "edit-wrong", scripts);
            page.locator("#amount").fill("15k");
            page.locator(".fields .go").click();
            page.waitForURL("**/deals/D-1?did=*");
            assertThat(page.locator(".notice").textContent()).contains("Details updated", "Undo");
            assertThat(page.locator(".facts").textContent()).contains("€15,000");
            check(page, "deal-edited", scripts);
            page.locator(".notice button").click();
            assertThat(page.locator(".facts").textContent()).contains("€12,500");
            page.navigate(HOUSE.address() + "dashboard/announcements?state=unresolved");
            check(page, "queue-choices", scripts);
            page.locator(".choices .go").first().click();
            page.waitForURL("**/announcements?state=unresolved&did=*");
            assertThat(page.locator(".notice").textContent()).contains("Linked", "D-1");
        }
    }

    private static void check(Page page, String name, boolean scripts) {
        Screenshot.of(page, name);
        if (scripts) {
            Axe.passes(page, name);
        }
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent.trim()"));
    }

    /** What was said is hatched, and what it was is full. */
    private static void differsWithoutColours(Page page) {
        for (String chart : List.of("wide", "narrow")) {
            String bars = ".chart-" + chart + " .bar-";
            assertThat(fills(page, bars + "said")).isEqualTo("url(\"#hatch-" + chart + "\")");
            assertThat(fills(page, bars + "real")).matches("rgb\\([^)]*\\)");
        }
        assertThat(page.locator(".chart pattern .hatch").evaluateAll("""
                        lines => lines.filter(line => getComputedStyle(line).stroke.startsWith('rgb(')).length""")).isEqualTo(2);
    }

    /** How they are filled: once where all are alike. */
    private static String fills(Page page, String bars) {
        return String.valueOf(page.locator(bars)
                .evaluateAll("bars => [...new Set(bars.map(bar => getComputedStyle(bar).fill))].join(' and ')"));
    }

    private static void look(Page page, String path, String name) {
        page.navigate(HOUSE.address() + path);
        Window.fits(page, name);
        if (WITH_AXE.stream().anyMatch(name::endsWith)) {
            Axe.passes(page, name);
        }
    }

    private static Person in(String team, Person member) {
        return new Person(member.ref(), member.name(), member.role(), Optional.of(team), member.language());
    }
}
