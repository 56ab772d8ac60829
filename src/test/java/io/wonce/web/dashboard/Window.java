package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.wonce.web.tryout.Screenshot;
import java.util.Locale;

/** The window of a real browser, in which the dashboard is looked at. */
record Window(ColorScheme light, int width, int height, String language) {
    /** How a browser opens it. */
    NewContextOptions options() {
        return new NewContextOptions()
                .setColorScheme(light)
                .setViewportSize(width, height)
                .setLocale(language);
    }

    /** Tells pictures of it from those of others: {@code dark-375}. */
    String shape() {
        return light.name().toLowerCase(Locale.ROOT) + "-" + width;
    }

    /** The dashboard, opened by a manager of {@code floor} with a link from the bot. */
    static Page signedIn(BrowserContext browser, BoardHouse house, SalesFloor floor) {
        Page page = browser.newPage();
        page.setDefaultTimeout(60_000);
        page.navigate(house.address() + "dashboard/enter/" + house.ticket(floor.organisation.id(), SalesFloor.MEERA));
        page.locator(".door-go").click();
        page.waitForURL("**/dashboard");
        return page;
    }

    /** Takes a picture of {@code page}, which nobody has to move sideways. */
    static void fits(Page page, String name) {
        Screenshot.of(page, name);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(name + " is wider than its window")
                .isLessThanOrEqualTo(0);
    }
}
