package io.wonce.web.tryout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class LateClicksIT {
    private static final String WIN = "🎉 Acme has signed! 12.5k for the webshop";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void a_second_click_does_not_count_the_order_again() {
        Tab sanne = BROWSING.tab("sanne");
        sanne.say(WIN);

        sanne.button("New order").dblclick();

        assertThat(sanne.line(WIN)).containsText("Noted as new order D-1 (Acme): signed.");
        assertThat(sanne.celebrations()).hasCount(1);
        sanne.counts("1 order · 1 announcement · 0 unresolved");
    }

    @Test
    void who_comes_late_hears_that_it_was_settled_and_where() {
        Tab sanne = BROWSING.tab("sanne");
        Tab meera = BROWSING.tab("meera");
        sanne.say(WIN);
        assertThat(meera.button("New order")).isVisible();
        meera.freeze();
        sanne.button("New order").click();
        sanne.counts("1 order · 1 announcement · 0 unresolved");

        meera.button("Not a win").click();

        assertThat(meera.answer()).containsText("That was settled already; nothing changed.");
        assertThat(meera.answer()).containsText("D-1 · Acme");
        meera.button("New order").click();
        assertThat(meera.page().locator(".private")).hasCount(2);
        meera.thaw();
        meera.counts("1 order · 1 announcement · 0 unresolved");
        assertThat(meera.celebrations()).hasCount(1);
    }

    @Test
    void who_may_not_answer_is_told_kindly_and_nothing_changes() {
        Tab sanne = BROWSING.tab("sanne");
        Tab daan = BROWSING.tab("daan");
        sanne.say(WIN);

        daan.button("New order").click();

        assertThat(daan.answer()).containsText("I leave this to who wrote the message, or to a manager.");
        sanne.counts("0 orders · 1 announcement · 1 unresolved");
        assertThat(sanne.button("New order")).isVisible();
    }

    @Test
    void undone_twice_is_undone_once() {
        Tab sanne = BROWSING.tab("sanne");
        Tab meera = BROWSING.tab("meera");
        sanne.say(WIN);
        sanne.button("New order").click();
        assertThat(meera.button("Undo")).isVisible();
        meera.freeze();
        sanne.undo(WIN);
        sanne.counts("0 orders · 1 announcement · 1 unresolved");

        meera.button("Undo").click();

        assertThat(meera.answer()).containsText("This was undone before.");
        sanne.counts("0 orders · 1 announcement · 1 unresolved");
    }
}
