package io.wonce.web.tryout;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AccessibilityIT {
    private static final String WIN = "🎉 Acme has signed! 12.5k for the webshop";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 390, 844"})
    void every_state_of_the_page_passes_axe(ColorScheme light, int width, int height) {
        NewContextOptions options = new NewContextOptions()
                .setColorScheme(light)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height);
        Tab sanne = BROWSING.tab("sanne", "en", options);
        passes(sanne, "empty");

        sanne.say(WIN);
        sanne.button("New order").click();
        sanne.counts("1 order · 1 announcement · 0 unresolved");
        sanne.say("Acme: another order signed, 90k");
        sanne.prompt()
                .getByRole(com.microsoft.playwright.options.AriaRole.COMBOBOX)
                .fill("Acme");
        PlaywrightAssertions.assertThat(sanne.prompt().locator("[role=option]")).hasCount(1);
        passes(sanne, "question, celebration and search");

        sanne.type("/deal help");
        sanne.message().fill("/deal ");
        PlaywrightAssertions.assertThat(sanne.page().locator("#say-options")).isVisible();
        passes(sanne, "help and completion");
        sanne.message().fill("");

        sanne.page().locator("[data-open=win]").first().click();
        passes(sanne, "dialog");
        sanne.page().keyboard().press("Escape");

        sanne.line(WIN).locator("a.tool").dispatchEvent("click");
        PlaywrightAssertions.assertThat(sanne.page().locator("#panel")).isVisible();
        passes(sanne, "thread");

        sanne.page().navigate(BROWSING.house().address() + "nowhere");
        passes(sanne, "not found");
        sanne.expectComplaint("404");
    }

    private static void passes(Tab tab, String state) {
        Axe.passes(tab.page(), state);
    }
}
