package io.wonce.web.tryout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class TypingIT {
    private static final String WIN = "🎉 Acme has signed! 12.5k for the webshop";

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void what_looks_like_a_program_is_text() {
        String attack = "<img src=x onerror=alert(1)> & <script>alert(2)</script> {{1+1}} ${1+1}";
        Tab sanne = BROWSING.tab("sanne");

        assertThat(sanne.say(attack).locator(".text")).hasText(attack);
        sanne.page().locator("[data-open=win]").first().click();
        sanne.page().locator("#win").getByLabel("Customer").fill("<b onclick=alert(3)>Evil</b>");
        sanne.button("Log it").click();
        assertThat(sanne.celebrations()).containsText("Evil");
        sanne.say("Signed: 77k");
        Locator search = sanne.page().locator("#lines .search input");
        search.fill("\"><img src=x onerror=alert(4)>");
        assertThat(sanne.page().locator("#lines .search .popup")).containsText("No deal found");
        search.fill("evil");
        assertThat(sanne.page().locator("#lines .search [role=option]")).containsText("Evil");
        sanne.type("/deal <img src=x onerror=alert(5)>");

        assertThat(sanne.answer()).containsText("<img src=x onerror=alert(5)>");
        assertThat(sanne.page().locator("img[src=x], b[onclick], .text script")).hasCount(0);
    }

    @Test
    void an_edited_message_is_read_again() {
        Tab sanne = BROWSING.tab("sanne");
        sanne.say(WIN);
        sanne.button("New order").click();
        sanne.counts("1 order · 1 announcement · 0 unresolved");

        sanne.line(WIN).hover();
        sanne.line(WIN).locator(".tool.edit").click();
        sanne.page().locator(".editing textarea").fill("Sorry, Acme wants to think about it");
        sanne.button("Save").click();

        assertThat(sanne.line("Sorry, Acme wants to think about it")).containsText("(edited)");
        sanne.counts("1 order · 0 announcements · 0 unresolved");
        assertThat(sanne.page().locator("#lines")).containsText("The only announcement of D-1 (Acme) was edited");
        assertThat(sanne.page().locator("#lines")).not().containsText("Noted as new order");
        assertThat(sanne.button("Yes, it stands")).isVisible();
    }

    @Test
    void a_deleted_announcement_leaves_its_deal_for_a_decision() {
        Tab sanne = BROWSING.tab("sanne");
        sanne.say(WIN);
        sanne.button("New order").click();
        sanne.counts("1 order · 1 announcement · 0 unresolved");

        sanne.line(WIN).hover();
        sanne.line(WIN).locator(".tool.delete").click();
        sanne.button("Delete").click();

        assertThat(sanne.page().locator("#lines")).containsText("The only announcement of D-1 (Acme) was deleted.");
        assertThat(sanne.page().getByText(WIN)).hasCount(0);
        assertThat(sanne.page().locator("#lines")).not().containsText("Noted as new order");
        sanne.counts("1 order · 0 announcements · 0 unresolved");
        sanne.button("No, it’s off").click();
        assertThat(sanne.page().locator("#orders")).hasText("0");
    }

    @Test
    void a_command_leaves_its_card_in_the_channel_and_nothing_else() {
        Tab sanne = BROWSING.tab("sanne");
        sanne.type("/deal won Acme 12.5k signed");
        assertThat(sanne.celebrations()).hasCount(1);

        sanne.type("/deal lost Acme");

        assertThat(sanne.prompt()).hasCount(1);
        assertThat(sanne.page().locator("#lines > .line:not(.private)")).hasCount(3);
        assertThat(sanne.page().locator("#lines > .line.gone")).hasCount(0);
    }

    @Test
    void nobody_edits_what_another_wrote() {
        Tab sanne = BROWSING.tab("sanne");
        Tab daan = BROWSING.tab("daan");

        sanne.say("Mine");

        assertThat(daan.line("Mine").locator(".tool")).hasCount(4);
        assertThat(daan.line("Mine").locator(".tool.edit, .tool.delete")).hasCount(0);
    }

    @Test
    void reactions_and_threads_reach_the_other_tab() {
        Tab sanne = BROWSING.tab("sanne");
        Tab daan = BROWSING.tab("daan");
        sanne.say("Cake at three");

        daan.line("Cake at three").hover();
        daan.line("Cake at three").getByLabel("React with 👏").click();
        daan.line("Cake at three").locator("a.tool").click();
        daan.page().locator("#reply").fill("I am in");
        daan.page().locator("#reply").press("Enter");

        assertThat(sanne.line("Cake at three").locator(".reaction")).hasAttribute("title", "Daan Bakker");
        assertThat(sanne.line("Cake at three").locator(".replies")).containsText("1 reply");
        sanne.line("Cake at three").locator(".replies").click();
        assertThat(sanne.page().locator("#thread-lines")).containsText("I am in");
    }

    @Test
    void dutch_people_are_answered_in_dutch_and_others_in_english() {
        Tab jan = BROWSING.tab("daan", "nl", new NewContextOptions());
        Tab sanne = BROWSING.tab("sanne");
        jan.say("🎉 Acme heeft getekend! 12,5k voor de webshop");

        jan.button("Nieuwe opdracht").click();

        assertThat(jan.page().locator("html")).hasAttribute("lang", "nl");
        assertThat(jan.page().locator("#count")).hasText("Deze week 1 opdracht · 1 aankondiging · 0 nog te koppelen");
        assertThat(jan.celebrations()).containsText("€ 12.500");
        assertThat(sanne.celebrations()).containsText("€12,500");
        jan.type("/deal tel week");
        assertThat(jan.answer()).containsText("1 opdracht (1 aankondiging, juichfactor 1)");
        jan.type("@Wonce hoeveel opdrachten hebben we deze week?");
        assertThat(jan.answer()).containsText("1 opdracht");
        jan.page().getByLabel("English").click();
        sanne.counts("1 order · 1 announcement · 0 unresolved");
        jan.counts("1 order · 1 announcement · 0 unresolved");
    }

    @Test
    void a_mistyped_command_is_helped_on_its_way() {
        Tab sanne = BROWSING.tab("sanne");

        sanne.type("/deal cuont week");

        assertThat(sanne.answer()).containsText("Did you mean");
        assertThat(sanne.answer()).containsText("Only you can see this");
        sanne.button("Put away").click();
        assertThat(sanne.page().locator(".private")).hasCount(0);
    }
}
