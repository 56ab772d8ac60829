package io.wonce.web.tryout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody touches a mouse here. */
final class KeyboardIT {
    private static final String WIN = "🎉 Acme has signed! 12.5k for the webshop";
    private static final int MOST_STEPS = 60;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private Tab sanne;

    @BeforeEach
    void open() {
        sanne = BROWSING.tab("sanne");
    }

    @Test
    void a_win_is_announced_linked_and_taken_back() {
        press("Tab", "Enter");
        typeAndSend(WIN);
        walk("Shift+Tab", sanne.button("New order"));
        press("Enter");
        sanne.counts("1 order · 1 announcement · 0 unresolved");

        assertThat(sanne.page().locator(".line:focus-within")).hasCount(1);
        walk("Tab", sanne.button(WIN, "Undo"));
        press("Space");

        sanne.counts("0 orders · 1 announcement · 1 unresolved");
    }

    @Test
    void a_deal_is_looked_up_and_chosen() {
        sanne.message().focus();
        typeAndSend(WIN);
        walk("Shift+Tab", sanne.button("New order"));
        press("Enter");
        sanne.counts("1 order · 1 announcement · 0 unresolved");
        sanne.message().focus();
        typeAndSend("Quiltwerk says verbal yes to 30k");
        Locator search = sanne.page().locator("#lines .search input");

        walk("Shift+Tab", search);
        sanne.page().keyboard().type("Ac");
        assertThat(search).hasAttribute("aria-expanded", "true");
        press("ArrowDown", "ArrowUp", "Enter");

        sanne.counts("1 order · 2 announcements · 0 unresolved");
        assertThat(sanne.line("Quiltwerk")).containsText("D-1");
    }

    @Test
    void a_command_completes_itself() {
        sanne.message().focus();
        sanne.page().keyboard().type("/deal cou");
        Locator options = sanne.page().locator("#say-options [role=option]");
        assertThat(options).hasCount(1);
        assertThat(options).containsText("/deal count week");

        press("Tab");
        assertThat(sanne.message()).hasValue("/deal count ");
        press("Enter");

        assertThat(sanne.answer()).containsText("no orders yet");
    }

    @Test
    void a_win_is_logged_in_the_dialog() {
        Locator dialog = sanne.page().locator("#win");
        Locator plus = sanne.page().locator("[data-open=win]").first();
        walk("Tab", plus);
        press("Enter");
        assertThat(dialog.getByLabel("Customer")).isFocused();

        press("Escape");
        assertThat(plus).isFocused();
        press("Enter");
        sanne.page().keyboard().type("Olivetta");
        press("Tab");
        sanne.page().keyboard().type("9,500");
        press("Enter");

        assertThat(dialog).isHidden();
        sanne.counts("1 order · 1 announcement · 0 unresolved");
    }

    @Test
    void a_message_is_answered_in_its_thread_edited_and_deleted() {
        sanne.message().focus();
        typeAndSend("Good morning");
        walk("Shift+Tab", sanne.line("Good morning").locator("a.tool"));
        press("Enter");
        assertThat(sanne.page().locator("#reply")).isFocused();
        sanne.page().keyboard().type("And a good day");
        press("Enter");
        assertThat(sanne.page().locator("#thread-lines")).containsText("And a good day");
        press("Escape");
        assertThat(sanne.page().locator("#panel")).isHidden();

        sanne.message().focus();
        press("ArrowUp");
        assertThat(sanne.page().locator(".editing textarea")).isFocused();
        sanne.page().keyboard().type(" to all");
        press("Enter");
        assertThat(sanne.line("Good morning to all")).containsText("(edited)");

        walk("Tab", sanne.line("Good morning to all").locator(".tool.delete"));
        press("Enter");
        assertThat(sanne.button("Cancel")).isFocused();
        press("Tab", "Enter");
        assertThat(sanne.page().getByText("Good morning to all")).hasCount(0);
    }

    private void typeAndSend(String text) {
        assertThat(sanne.message()).isFocused();
        sanne.page().keyboard().insertText(text);
        press("Enter");
        assertThat(sanne.line(text)).isVisible();
    }

    private void press(String... keys) {
        for (String key : keys) {
            sanne.page().keyboard().press(key);
        }
    }

    /** Presses {@code key} until the focus is where it should be. */
    private void walk(String key, Locator goal) {
        assertThat(goal).isAttached();
        for (int step = 0; step < MOST_STEPS && !isFocused(goal); step++) {
            press(key);
        }
        assertThat(goal).isFocused();
    }

    private static boolean isFocused(Locator goal) {
        return goal.evaluate("element => element === document.activeElement").equals(true);
    }
}
