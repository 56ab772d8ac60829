package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakeDialog;
import io.wonce.teams.fake.FakePost;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Dialogs in Teams: forms behind a button, and what can be done with a message from its menu. */
final class TeamsFormsIT {
    private static final String CHATTER = "Champagne at five, @Dana Reyes! R&D of Globex is happy.";
    private static final Map<String, String> GLOBEX =
            Map.of("customer", "Globex", "amount", "€40k", "milestone", "SIGNED");

    @AutoClose
    private final TeamsHouse house = TeamsHouse.open();

    @Test
    void who_says_won_without_an_order_fills_in_a_form_that_does_its_work_once() {
        FakePost asked = house.jan.say(house.wins, "@Wonce won");
        FakeDialog form = house.jan.open(house.prompt(asked), "Log a win");
        assertThat(form.title()).isEqualTo("Log a win");
        assertThat(form.fields()).containsEntry("channel", "here").containsEntry("customer", "");

        FakeDialog wrong = form.send(Map.of("customer", "Globex", "amount", "a lot", "milestone", "SIGNED"));

        assertThat(wrong.text()).contains("I can’t read one amount in this");
        assertThat(wrong.fields()).containsEntry("customer", "Globex").containsEntry("amount", "a lot");
        assertThat(house.count().orders()).isZero();

        FakeDialog done = wrong.send(GLOBEX);

        assertThat(done.text()).contains("Noted", "D-1");
        house.quiet();
        List<FakePost> posts = house.wins.announcements();
        assertThat(posts).anyMatch(post -> post.text().contains("Globex"));
        house.teams.againUnderNewId(done.delivery());
        ObjectNode otherwise = done.delivery().activity().deepCopy();
        ((ObjectNode) otherwise.at("/value/data")).put("customer", "Initech");
        assertThat(house.teams.bring(otherwise).taken()).isTrue();
        house.quiet();
        assertThat(house.wins.announcements()).isEqualTo(posts);
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().announcements()).isEqualTo(1);
        assertThat(deal(1).description().value().orElseThrow().amount())
                .isEqualByComparingTo(BigDecimal.valueOf(40_000));
    }

    @Test
    void an_order_is_expected_and_changed_in_forms_alone_with_wonce() {
        FakeConversation alone = house.tenant.personalChat(house.jan);
        FakePost asked = house.jan.say(alone, "expect");
        FakeDialog form = house.jan.open(house.prompt(asked), "Expect a deal");
        form.send(Map.of("customer", "Globex", "amount", "40k", "close_date", "2027-01-15"));
        house.quiet();
        FakePost edit = house.jan.say(alone, "edit D-1");

        FakeDialog changed =
                house.jan.open(house.prompt(edit), "Edit").send(Map.of("customer", "Globex BV", "probability", "80"));

        assertThat(changed.text()).contains("D-1");
        assertThat(deal(1).description().customer()).contains("Globex BV");
        assertThat(deal(1).description().expectation().orElseThrow().probability())
                .isEqualTo(80);
    }

    @Test
    void a_rep_is_chosen_among_those_who_are_there() {
        logged();
        FakePost shown = house.jan.say(house.wins, "@Wonce show D-1");
        FakeDialog form = house.jan.open(house.prompt(shown), "Edit");

        FakeDialog nobody = form.send(Map.of("owner", "11111111-2222-3333-4444-555555555555"));
        assertThat(nobody.text()).contains("I find nobody like that");
        nobody.send(Map.of("owner", house.priya.objectId()));

        assertThat(deal(1).description().owner()).contains(new PersonRef(Platform.TEAMS, house.priya.accountId()));
    }

    @Test
    void settings_are_changed_in_a_form_by_a_manager_only() {
        house.jan.install(house.wins);
        FakePost asked = house.jan.say(house.wins, "@Wonce edit settings");
        FakePost answer = house.prompt(asked);

        FakeDialog refused = house.priya.open(answer, "Edit").send(Map.of("counting", "ORDERED"));
        assertThat(refused.text()).contains("Only a manager");

        house.jan.open(answer, "Edit").send(Map.of("counting", "ORDERED", "celebrations", "here"));

        assertThat(house.<ChannelRef>look(books -> books.organisation()
                        .celebrationChannels()
                        .on(Platform.TEAMS)
                        .orElseThrow()))
                .isEqualTo(new ChannelRef(Platform.TEAMS, house.wins.id()));
        FakeDialog again = house.jan.open(answer, "Edit");
        assertThat(again.fields()).containsEntry("counting", "ORDERED").containsEntry("celebrations", "kept");
        again.send(Map.of("celebrations", "nowhere"));
        assertThat(house.<Boolean>look(books -> books.organisation()
                        .celebrationChannels()
                        .on(Platform.TEAMS)
                        .isPresent()))
                .isFalse();
    }

    @Test
    void settings_that_colleagues_changed_meanwhile_stay_or_are_asked_once_more() {
        house.jan.install(house.wins);
        FakePost answer = house.prompt(house.jan.say(house.wins, "@Wonce edit settings"));
        FakeDialog form = house.jan.open(answer, "Edit");
        house.jan
                .open(answer, "Edit")
                .send(Map.of("counting", "ORDERED", "nudge_verbal", "7", "celebrations", "here", "attention", "QUIET"));

        FakeDialog overtaken = form.send(Map.of("nudge_verbal", "21"));

        assertThat(overtaken.text()).contains("A colleague made this “7”");
        assertThat(verbal()).contains(7);
        overtaken.send(Map.of("nudge_verbal", "21"));
        assertThat(verbal()).contains(21);
        assertThat(house.jan.open(answer, "Edit").fields())
                .containsEntry("counting", "ORDERED")
                .containsEntry("celebrations", "kept")
                .containsEntry("attention", "QUIET");
    }

    private Optional<Integer> verbal() {
        return house.look(books -> books.organisation().nudges().verbal());
    }

    @Test
    void a_second_reader_is_chosen_in_the_form_and_its_key_is_no_part_of_it_again() {
        house.jan.install(house.wins);
        FakePost answer = house.prompt(house.jan.say(house.wins, "@Wonce edit settings"));
        Map<String, String> entered = Map.of("second_address", "https://model.example/v1", "second_model", "reader-1");

        FakeDialog keyless = house.jan
                .open(answer, "Edit")
                .send(Map.of(
                        "second_address",
                        "http://10.0.0.1",
                        "second_model",
                        "reader-1",
                        "second_key",
                        "sk-sesame-4711"));
        assertThat(keyless.text()).contains("WONCE_KEY", "https://");
        assertThat(keyless.fields()).doesNotContainValue("sk-sesame-4711");
        house.jan.open(answer, "Edit").send(entered);

        assertThat(house.<String>look(books -> books.secondReadings()
                        .in(YearMonth.of(2026, 11))
                        .choice()
                        .orElseThrow()
                        .model()))
                .isEqualTo("reader-1");
        assertThat(house.jan.open(answer, "Edit").fields())
                .containsEntry("second_address", "https://model.example/v1")
                .containsEntry("second_budget", "1000");
    }

    @Test
    void any_message_is_logged_as_a_win_of_its_author_with_what_was_put_right() {
        FakePost chatter = house.jan.say(house.wins, CHATTER);
        assertThat(house.count().announcements()).isZero();
        FakeDialog form = house.jan.menu(chatter, "logWin");
        assertThat(form.title()).isEqualTo("Log a win");
        assertThat(form.fields()).doesNotContainKey("channel");

        FakeDialog done = form.send(GLOBEX);

        assertThat(done.text()).contains("D-1");
        Announcement win = announcement(chatter);
        assertThat(win.author().name()).isEqualTo("Jan de Boer");
        assertThat(win.statement().customer()).contains("Globex");
        assertThat(win.statement().milestone()).contains(Milestone.SIGNED);
        assertThat(win.placement()).isEqualTo(new Placement.On(new DealId(1)));
        assertThat(text(chatter))
                .isEqualTo("Champagne at five, <@" + house.dana.accountId() + "|Dana Reyes>! R&D of Globex is happy.");
        house.soon(() -> assertThat(house.wins.answers(chatter)).isNotEmpty());

        house.teams.againUnderNewId(done.delivery());
        house.jan.edit(chatter, CHATTER);
        house.quiet();

        assertThat(house.count().announcements()).isEqualTo(1);
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void what_a_colleague_logs_is_asked_of_the_author_in_the_thread() {
        FakePost chatter = house.jan.say(house.wins, CHATTER);

        FakeDialog done = house.priya.menu(chatter, "logWin").send(GLOBEX);

        assertThat(done.text()).contains("choose in the question");
        assertThat(house.prompt(chatter).text()).contains("Globex");
        assertThat(announcement(chatter).author().ref().personId()).isEqualTo(house.jan.accountId());
        house.jan.click(house.prompt(chatter), "New order");
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void a_question_that_was_misread_is_put_right_from_the_menu() {
        FakePost win = house.jan.say(house.wins, "Acme getekend, 12,5k 🎉");
        house.prompt(win);

        FakeDialog form = house.jan.menu(win, "logWin");
        assertThat(form.fields()).containsEntry("customer", "Acme");
        form.send(GLOBEX);

        assertThat(house.count().announcements()).isEqualTo(1);
        assertThat(deal(1).description().customer()).contains("Globex");
        assertThat(announcement(win).placement()).isEqualTo(new Placement.On(new DealId(1)));
    }

    @Test
    void any_message_can_be_linked_to_a_deal_from_its_menu() {
        logged();
        FakePost chatter = house.priya.say(house.wins, "the fat lady sings");

        FakeDialog told = house.dana.menu(chatter, "linkDeal");

        assertThat(told.text()).contains("I ask below the message");
        assertThat(told.fields()).isEmpty();
        assertThat(house.prompt(chatter).text()).isNotBlank();
        assertThat(announcement(chatter).author().name()).isEqualTo("Priya Shah");
        assertThat(announcement(chatter).placement()).isEqualTo(new Placement.Unresolved());
    }

    @Test
    void where_wonce_is_no_member_it_says_so() {
        FakePost secret = house.priya.say(house.tenant.groupChat(house.jan), "Globex signed, 40k");

        assertThat(house.jan.menu(secret, "linkDeal").text()).contains("I can’t see who wrote this");
    }

    private void logged() {
        FakePost asked = house.jan.say(house.wins, "@Wonce won");
        house.jan.open(house.prompt(asked), "Log a win").send(GLOBEX);
    }

    private Deal deal(long number) {
        return house.look(books -> books.deals().find(new DealId(number)).orElseThrow());
    }

    private Announcement announcement(FakePost post) {
        List<Announcement> all = house.look(books -> books.announcements().of(ref(post)));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private String text(FakePost post) {
        return house.look(books -> books.messages().text(ref(post)).orElseThrow());
    }

    private static MessageRef ref(FakePost post) {
        return new MessageRef(new ChannelRef(Platform.TEAMS, post.conversation().id()), post.id());
    }
}
