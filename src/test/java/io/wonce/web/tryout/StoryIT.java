package io.wonce.web.tryout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class StoryIT {
    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void two_people_announce_one_order_and_a_wrong_link_is_undone() {
        Tab sanne = BROWSING.tab("sanne");
        Tab daan = BROWSING.tab("daan");
        daan.say("Verbal yes from Vega Logistics, 12k!");
        daan.button("New order").click();
        daan.counts("0 orders · 1 announcement · 0 unresolved");

        sanne.say("🎉 Vega Foods has signed! 12.5k for the webshop");
        daan.counts("0 orders · 2 announcements · 1 unresolved");
        sanne.button("New order").click();
        daan.counts("1 order · 2 announcements · 0 unresolved");

        daan.say("Vega: first invoice sent!");
        daan.choice("Vega Logistics").click();
        sanne.counts("2 orders · 3 announcements · 0 unresolved");
        daan.undo("Vega: first invoice sent!");
        sanne.counts("1 order · 3 announcements · 1 unresolved");
        daan.choice("Vega Foods").click();

        daan.counts("1 order · 3 announcements · 0 unresolved");
        sanne.counts("1 order · 3 announcements · 0 unresolved");
        assertThat(sanne.celebrations()).hasCount(3);
    }

    @Test
    void the_story_button_plays_three_celebrations_of_one_order() {
        Tab meera = BROWSING.tab("meera");

        meera.button("Tell me the story").click();

        assertThat(meera.celebrations()).hasCount(3);
        meera.counts("1 order · 3 announcements · 0 unresolved");
        assertThat(meera.button("Tell me the story")).isVisible();
        assertThat(meera.page().locator("#confetti")).hasAttribute("data-bursts", "3");
    }

    @Test
    void nothing_flies_for_who_asked_for_less_motion() {
        Tab calm = BROWSING.tab("sanne", "en", new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));

        calm.say("🎉 Acme has signed! 12.5k for the webshop");
        calm.button("New order").click();

        assertThat(calm.celebrations()).hasCount(1);
        assertThat(calm.celebrations()).hasCSS("animation-name", "none");
        assertThat(calm.page().locator("#confetti:not([data-bursts])")).hasCount(1);
    }
}
