package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.slack.fake.BlockLimits;
import io.wonce.slack.fake.Delivery;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeEvent;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeView;
import io.wonce.slack.fake.Said;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Forms, shortcuts, reactions and the home tab. */
final class SlackFormsIT {
    private static final String WIN = "🎉 Acme has signed! €12,500 for the webshop";

    @AutoClose
    private final SlackHouse house = SlackHouse.open();

    @Test
    void a_win_is_logged_by_the_shortcut() {
        assertThat(house.jan.shortcut("log_win").acknowledged()).isTrue();
        FakeView form = lastView();

        Delivery sent =
                house.jan.submit(form, Map.of("customer", "Olivetta", "amount", "9,500", "channel", house.wins.id()));

        assertThat(sent.acknowledged()).isTrue();
        assertThat(house.count().orders()).isEqualTo(1);
        house.soon(() -> assertThat(house.slack.ephemeral(house.jan)).isNotEmpty());
        house.soon(() -> assertThat(house.posts())
                .anySatisfy(post -> assertThat(post.text()).contains("Olivetta")));
    }

    @Test
    void what_is_wrong_in_a_form_is_said_beside_the_field() {
        house.jan.shortcut("log_win");

        Delivery sent = house.jan.submit(lastView(), Map.of("customer", "Olivetta", "amount", "plenty"));

        assertThat(sent.json().get("response_action").getAsString()).isEqualTo("errors");
        assertThat(sent.json().getAsJsonObject("errors").keySet()).containsExactly("amount");
        assertThat(house.count().orders()).isZero();
    }

    @Test
    void a_command_without_an_order_opens_the_form() {
        assertThat(house.jan.command(house.wins, "/deal", "won").acknowledged()).isTrue();
        house.jan.submit(lastView(), Map.of("customer", "Olivetta"));

        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void an_expected_deal_is_filled_in_and_edited() {
        house.jan.command(house.wins, "/deal", "expect");
        house.jan.submit(lastView(), Map.of("customer", "Bloom", "amount", "7k", "probability", "80"));
        assertThat(answer("pipeline")).contains("Bloom");

        house.jan.command(house.wins, "/deal", "bearbeiten d-1");
        assertThat(house.jan.submit(lastView(), Map.of("amount", "8k")).acknowledged())
                .isTrue();

        assertThat(answer("D-1")).contains("8,000");
    }

    @Test
    void a_message_is_linked_by_the_shortcut() {
        Said said = house.jan.say(house.wins, "Remember what I told you about Acme?");
        assertThat(house.slack.thread(said.message())).isEmpty();

        assertThat(house.jan.shortcut("link_to_deal", said.message()).acknowledged())
                .isTrue();

        house.jan.click(house.prompt(said.message()), "New order");
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void who_may_not_link_a_message_anew_is_told() {
        FakeMessage win = house.jan.say(house.wins, WIN).message();
        house.jan.click(house.prompt(win), "New order");

        assertThat(house.priya.shortcut("link_to_deal", win).acknowledged()).isTrue();

        house.soon(() -> assertThat(house.slack.ephemeral(house.priya)).hasSize(1));
        assertThat(house.slack.ephemeral(house.priya).get(0).text()).contains("I leave this to");
    }

    @Test
    void news_of_a_reaction_that_is_gone_again_says_nothing() {
        Said said = house.jan.say(house.wins, "Remember what I told you about Acme?");
        house.slack.events().hold();
        house.priya.react(said.message(), "trophy");
        house.priya.unreact(said.message(), "trophy");
        List<FakeEvent> events = house.slack.events().release();

        house.slack.events().deliver(events.get(1));
        house.slack.events().deliver(events.get(0));

        assertThat(house.count().announcements()).isZero();
        house.jan.react(said.message(), "trophy");
        assertThat(house.count().unresolved()).isEqualTo(1);
    }

    @Test
    void a_reaction_says_that_it_is_a_win_and_takes_that_back() {
        Said said = house.jan.say(house.wins, "Remember what I told you about Acme?");

        house.priya.react(said.message(), "trophy");
        house.prompt(said.message());
        assertThat(house.count().unresolved()).isEqualTo(1);

        house.priya.unreact(said.message(), "trophy");
        assertThat(house.count().unresolved()).isZero();
    }

    @Test
    void the_home_tab_holds_what_is_open() {
        Said win = house.jan.say(house.wins, WIN);
        house.prompt(win.message());

        FakeView home = home(house.jan);
        assertThat(BlockLimits.of(home.json().toString())).isEmpty();
        assertThat(home.json().toString()).contains("Acme");
        house.jan.click(home, "New order");
        assertThat(house.count().orders()).isEqualTo(1);
        house.soon(() -> assertThat(
                        house.slack.home(house.jan).orElseThrow().json().toString())
                .contains("D-1 · Acme"));
        assertThat(house.jan.click(home, "New order").acknowledged()).isTrue();
        house.soon(() -> assertThat(house.slack.messagesIn(house.workspace.dm(house.jan)))
                .isNotEmpty());
    }

    @Test
    void a_manager_changes_the_settings_from_the_home_tab() {
        house.dana.click(home(house.dana), "open_settings");

        house.dana.submit(lastView(), Map.of("counting", "VERBAL"));

        assertThat(answer("settings")).contains("verbal");
    }

    @Test
    void the_form_of_the_settings_holds_the_language_of_the_channel_in_which_it_is_opened() {
        house.dana.command(house.wins, "/deal", "edit settings");

        house.dana.submit(lastView(), Map.of("channel_language", "nl"));

        assertThat(house.prompt(house.jan.say(house.wins, WIN).message()).text())
                .contains("Klinkt als");
        house.dana.command(house.wins, "/deal", "edit settings");
        assertThat(BlockLimits.of(lastView().json().toString())).isEmpty();
        house.dana.submit(lastView(), Map.of("channel_language", "follows"));
        assertThat(answer("settings")).doesNotContain("this channel");
    }

    @Test
    void the_form_of_the_settings_quietens_the_channel_in_which_it_is_opened() {
        house.dana.command(house.wins, "/deal", "edit settings");

        house.dana.submit(lastView(), Map.of("attention", "QUIET"));

        assertThat(answer("settings")).contains("for wins: only where I am all but certain");
        house.dana.command(house.wins, "/deal", "edit settings");
        house.dana.submit(lastView(), Map.of("channel_language", "follows"));
        assertThat(answer("settings")).contains("for wins: only where I am all but certain");
    }

    @Test
    void a_celebration_channel_that_wonce_is_not_in_is_kept_and_told_kindly() {
        FakeChannel parties =
                house.workspace.channel(SlackHouse.id("C"), "parties").removeBot(house.workspace);
        house.dana.click(home(house.dana), "open_settings");

        house.dana.submit(lastView(), Map.of("counting", "VERBAL", "celebrations", parties.id()));

        house.soon(() -> assertThat(house.slack.messagesIn(house.workspace.dm(house.dana)))
                .anySatisfy(told -> assertThat(told.text()).contains("/invite @Wonce")));
        assertThat(answer("settings")).contains("verbal", parties.id()).doesNotContain("/invite");
        assertThat(answer("settings channel " + parties.id())).contains("/invite @Wonce");
        assertThat(answer("settings channel here")).doesNotContain("/invite");
        house.workspace.inviteBot(parties);
        assertThat(answer("settings channel " + parties.id())).doesNotContain("/invite");
    }

    @Test
    void a_manager_gives_own_pictures_and_a_wrong_one_loses_none() {
        house.dana.click(home(house.dana), "open_settings");
        house.dana.submit(lastView(), Map.of("gifs", "https://acme.example/a.gif\nhttps://acme.example/b.gif"));
        house.dana.click(home(house.dana), "open_settings");

        house.dana.submit(lastView(), Map.of("gifs", "dance"));

        assertThat(answer("settings")).contains("https://acme.example/a.gif https://acme.example/b.gif");
    }

    @Test
    void what_colleagues_changed_while_the_form_of_the_settings_was_open_stays() {
        house.dana.command(house.wins, "/deal", "edit settings");
        FakeView form = lastView();
        answer("settings currency USD");
        answer("settings channel-language nl");

        house.dana.submit(form, Map.of("nudge_verbal", "21"));

        assertThat(answer("settings")).contains("USD", "Dutch", "a verbal yes not signed after 21 days");
    }

    @Test
    void what_two_changed_is_asked_once_more_with_what_the_colleague_made_of_it() {
        house.dana.click(home(house.dana), "open_settings");
        FakeView form = lastView();
        answer("settings nudge-verbal 7");
        answer("settings milestone ordered");

        Delivery overtaken = house.dana.submit(form, Map.of("nudge_verbal", "21", "counting", "PAID"));

        assertThat(overtaken.json().get("response_action").getAsString()).isEqualTo("update");
        assertThat(overtaken.json().toString()).contains("made this “7”", "made this “Purchase order");
        assertThat(answer("settings")).contains("a verbal yes not signed after 7 days");
        FakeView again = lastView();
        assertThat(BlockLimits.of(again.json().toString())).isEmpty();
        house.dana.submit(again, Map.of("nudge_verbal", "21", "counting", "PAID"));
        assertThat(answer("settings")).contains("a verbal yes not signed after 21 days", "Counts from: paid");
    }

    @Test
    void what_colleagues_changed_while_the_form_of_a_deal_was_open_stays() {
        FakeView form = opened();
        house.dana.submit(opened(), Map.of("customer", "Globex"));

        house.dana.submit(form, Map.of("amount", "€ 15,000"));

        assertThat(answer("show D-1")).startsWith("D-1 · Globex · €15,000");
    }

    @Test
    void what_two_changed_in_a_deal_is_asked_once_more_with_what_the_colleague_made_of_it() {
        FakeView form = opened();
        house.dana.submit(opened(), Map.of("customer", "Globex", "close_date", "2027-02-01"));

        Delivery overtaken = house.dana.submit(form, Map.of("customer", "Initech", "amount", "€ 15,000"));

        assertThat(overtaken.json().get("response_action").getAsString()).isEqualTo("update");
        assertThat(overtaken.json().toString()).contains("made this “Globex”").doesNotContain("made this “2027");
        assertThat(answer("show D-1")).startsWith("D-1 · Globex · €12,500");
        FakeView again = lastView();
        assertThat(BlockLimits.of(again.json().toString())).isEmpty();
        house.dana.submit(again, Map.of("customer", "Initech", "amount", "€ 15,000"));
        assertThat(answer("show D-1")).startsWith("D-1 · Initech · €15,000");
    }

    @Test
    void a_form_of_a_deal_that_is_sent_in_twice_is_done_once_and_accuses_nobody() {
        FakeView form = opened();
        house.dana.submit(form, Map.of("amount", "15k"));

        Delivery again = house.dana.submit(form, Map.of("amount", "15k"));

        assertThat(again.body()).doesNotContain("made this");
        assertThat(answer("show D-1")).startsWith("D-1 · Acme · €15,000").containsOnlyOnce("€12,500 → €15,000");
    }

    /** The form of the first deal. */
    private FakeView opened() {
        if (house.slack.views().isEmpty()) {
            house.jan.click(house.prompt(house.jan.say(house.wins, WIN).message()), "New order");
        }
        house.dana.command(house.wins, "/deal", "edit D-1");
        return lastView();
    }

    @Test
    void a_member_changes_no_settings() {
        assertThat(home(house.jan).json().toString()).doesNotContain("open_settings");
        house.dana.click(home(house.dana), "open_settings");

        house.jan.submit(lastView(), Map.of("counting", "VERBAL"));

        assertThat(answer("settings")).contains("Counts from: signed");
    }

    @Test
    void every_form_is_within_the_limits() {
        house.jan.command(house.wins, "/deal", "won");
        house.jan.command(house.wins, "/deal", "expect");
        FakeMessage prompt = house.prompt(house.jan.say(house.wins, WIN).message());
        house.jan.click(prompt, "New order");
        house.jan.command(house.wins, "/deal", "edit D-1");

        assertThat(house.slack.views())
                .hasSize(3)
                .allSatisfy(view ->
                        assertThat(BlockLimits.of(view.json().toString())).isEmpty());
    }

    private String answer(String command) {
        return house.dana
                .command(house.wins, "/deal", command)
                .json()
                .get("text")
                .getAsString();
    }

    private FakeView home(FakePerson person) {
        person.openHome();
        house.soon(() -> assertThat(house.slack.home(person)).isPresent());
        return house.slack.home(person).orElseThrow();
    }

    private FakeView lastView() {
        return house.slack.views().get(house.slack.views().size() - 1);
    }
}
