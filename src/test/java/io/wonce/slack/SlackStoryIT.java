package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.Organisation;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.fake.Delivery;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeEvent;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeWorkspace;
import io.wonce.slack.fake.Said;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A sales channel as people live in it. */
final class SlackStoryIT {
    private static final String WIN = "🎉 Acme has signed! €12,500 for the webshop";
    private static final String VERBAL = "🎉 Acme verbally agreed! €12,500 for the webshop";

    @AutoClose
    private final SlackHouse house = SlackHouse.open();

    @Test
    void one_order_is_cheered_twice_and_counted_once() {
        Said win = house.jan.say(house.wins, WIN);
        assertThat(win.acknowledged()).isTrue();
        FakeMessage prompt = house.prompt(win.message());
        assertThat(win.message().now().reactions()).contains("eyes");
        house.jan.click(prompt, "New order");

        house.soon(() -> assertThat(house.posts()).hasSize(1));
        assertThat(house.posts().get(0).text()).contains("Acme", "12,500");
        house.soon(() -> assertThat(prompt.now().text()).contains("D-1"));

        house.priya.say(house.wins, "Acme: first invoice sent, €12,500 💸");

        house.soon(() -> assertThat(house.posts()).hasSize(2));
        house.quiet();
        assertThat(house.posts()).hasSize(2);
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().announcements()).isEqualTo(2);
        Delivery answer = house.dana.command(house.wins, "/deal", "count");
        assertThat(answer.json().get("text").getAsString()).contains("1 order");
        assertThat(answer.json().get("response_type").getAsString()).isEqualTo("ephemeral");
    }

    @Test
    void the_eyes_on_a_win_turn_into_a_bell_when_it_is_in_the_books_and_back() {
        FakeMessage win = house.jan.say(house.wins, WIN).message();
        FakeMessage prompt = house.prompt(win);
        house.soon(() -> assertThat(signs(win)).containsExactly("eyes"));

        house.jan.click(prompt, "New order");
        house.soon(() -> assertThat(signs(win)).containsExactly("bell"));

        house.soon(() -> assertThat(prompt.now().text()).contains("Noted"));
        house.jan.click(prompt.now(), "Change");
        house.soon(() -> assertThat(signs(win)).containsExactly("eyes"));

        house.soon(() -> assertThat(prompt.now().text()).contains("which deal"));
        house.jan.click(prompt.now(), "Not a win");
        house.soon(() -> assertThat(signs(win)).isEmpty());

        house.soon(() -> assertThat(prompt.now().text()).contains("not a win"));
        house.jan.click(prompt.now(), "Undo");
        house.soon(() -> assertThat(signs(win)).containsExactly("bell"));
    }

    @Test
    void a_certain_link_rings_the_bell_at_once() {
        house.jan.click(house.prompt(house.jan.say(house.wins, WIN).message()), "New order");
        house.soon(() -> assertThat(house.posts()).hasSize(1));

        FakeMessage invoice = house.priya
                .say(house.wins, "Acme: first invoice sent, €12,500 💸")
                .message();

        house.soon(() -> assertThat(signs(invoice)).containsExactly("bell"));
        assertThat(house.slack.calls("reactions.add").stream()
                        .filter(call -> call.argument("timestamp").equals(invoice.ts()))
                        .toList())
                .hasSize(1);
    }

    @Test
    void the_celebration_of_an_order_has_a_picture_that_slack_looked_at_first() {
        house.slack.files().slow(1);

        house.jan.click(house.prompt(house.jan.say(house.wins, WIN).message()), "New order");

        house.soon(() -> assertThat(house.posts()).hasSize(1));
        assertThat(house.posts().get(0).json().toString()).contains("slack_file", "Acme · Signed · €12,500");
        assertThat(house.slack.files().uploaded()).hasSize(1);
    }

    @Test
    void a_celebration_whose_picture_nobody_finds_comes_without() {
        house.dana.command(house.wins, "/deal", "settings gifs <https://acme.example/gone.gif>");
        house.slack.files().missing("https://acme.example/gone.gif");

        house.jan.click(house.prompt(house.jan.say(house.wins, WIN).message()), "New order");

        house.soon(() -> assertThat(house.posts()).hasSize(1));
        assertThat(house.posts().get(0).json().toString()).doesNotContain("\"image\"");
    }

    @Test
    void a_message_that_comes_eleven_times_is_one_announcement() {
        Said win = house.jan.say(house.wins, WIN, Map.of("client_msg_id", "7b1c"));
        var event = house.slack.events().last();
        house.slack.events().redeliver(event, 5);
        house.slack.events().deliverUnderNewIds(event, 5);

        house.prompt(win.message());
        assertThat(house.count().announcements()).isEqualTo(1);
        house.quiet();
        assertThat(house.slack.thread(win.message())).hasSize(1);
    }

    @Test
    void a_message_comes_after_its_edit_and_its_deletion() {
        house.slack.events().hold();
        Said win = house.jan.say(house.wins, WIN);
        house.jan.edit(win.message(), WIN + " and the training");
        house.jan.delete(win.message().now());
        var events = house.slack.events().release();

        for (int i = events.size() - 1; i >= 0; i--) {
            assertThat(house.slack.events().deliver(events.get(i)).acknowledged())
                    .isTrue();
        }

        assertThat(house.count().announcements()).isZero();
    }

    @Test
    void a_link_that_unfurls_changes_nothing() {
        Said win = house.jan.say(house.wins, WIN);
        FakeMessage prompt = house.prompt(win.message());

        house.workspace.unfurl(win.message());

        assertThat(house.count().announcements()).isEqualTo(1);
        house.quiet();
        assertThat(house.slack.thread(win.message())).hasSize(1);
        assertThat(prompt.now().edited()).isFalse();
    }

    @Test
    void half_a_sentence_below_an_order_belongs_to_it_and_says_nothing_elsewhere() {
        FakeMessage win = house.jan.say(house.wins, VERBAL).message();
        house.jan.click(house.prompt(win), "New order");
        house.quiet();
        assertThat(house.count().orders()).isZero();
        FakeMessage talk = house.dana.say(house.wins, "Coffee, anyone?").message();

        house.priya.reply(win, "done, signed");
        house.priya.reply(win, "lekker bezig, mooie klant");
        house.priya.reply(talk, "done, signed");

        house.quiet();
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().announcements()).isEqualTo(2);
        assertThat(house.slack.thread(talk)).hasSize(1);
    }

    @Test
    void half_a_sentence_below_an_open_question_waits_with_it() {
        FakeMessage win = house.jan.say(house.wins, VERBAL).message();
        FakeMessage prompt = house.prompt(win);

        house.priya.reply(win, "done, signed");
        house.quiet();
        assertThat(house.count().unresolved()).isEqualTo(2);

        house.jan.click(prompt, "New order");
        house.quiet();
        assertThat(house.count().orders()).isZero();
        assertThat(house.count().unresolved()).isEqualTo(1);
    }

    @Test
    void what_half_a_sentence_below_an_order_said_is_taken_back_with_its_words() {
        FakeMessage win = house.jan.say(house.wins, VERBAL).message();
        house.jan.click(house.prompt(win), "New order");
        house.quiet();
        FakeMessage half = house.priya.reply(win, "done, signed").message();
        house.quiet();

        house.priya.edit(half, "done, signed!");
        house.quiet();
        assertThat(house.count().announcements()).isEqualTo(2);

        house.priya.edit(half, "has anybody seen my pen?");
        house.quiet();
        assertThat(house.count().announcements()).isEqualTo(1);
    }

    @Test
    void a_deleted_win_leaves_the_count() {
        Said win = house.jan.say(house.wins, WIN);
        house.prompt(win.message());
        assertThat(house.count().unresolved()).isEqualTo(1);

        assertThat(house.jan.delete(win.message()).acknowledged()).isTrue();

        assertThat(house.count().unresolved()).isZero();
    }

    @Test
    void another_one_is_told_kindly() {
        FakeMessage prompt = house.prompt(house.jan.say(house.wins, WIN).message());

        Delivery click = house.priya.click(prompt, "New order");

        assertThat(click.acknowledged()).isTrue();
        assertThat(house.count().orders()).isZero();
        house.soon(() -> assertThat(house.slack.responseUrlPosts()).hasSize(1));
        assertThat(house.slack.responseUrlPosts().get(0).get("response_type").getAsString())
                .isEqualTo("ephemeral");
        house.dana.click(prompt, "New order");
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void a_deal_is_looked_up_in_the_prompt() {
        house.jan.click(house.prompt(house.jan.say(house.wins, WIN).message()), "New order");
        FakeMessage other = house.prompt(
                house.jan.say(house.wins, "Order is in! Quiltwerk, 30k").message());

        Delivery found = house.jan.suggest(other, "deal_search", "acm");

        assertThat(found.json().getAsJsonArray("options")).hasSize(1);
        String value = found.json()
                .getAsJsonArray("options")
                .get(0)
                .getAsJsonObject()
                .get("value")
                .getAsString();
        house.jan.select(other, "deal_search", value);
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().unresolved()).isZero();
    }

    @Test
    void a_deal_is_looked_up_in_a_prompt_that_slack_did_not_confirm_yet() {
        house.jan.click(house.prompt(house.jan.say(house.wins, WIN).message()), "New order");
        house.quiet();
        house.slack.faults().loseAnswer("chat.postMessage");
        FakeMessage other = house.prompt(
                house.jan.say(house.wins, "Order is in! Quiltwerk, 30k").message());

        Delivery found = house.jan.suggest(other, "deal_search", "acm");

        assertThat(found.json().getAsJsonArray("options")).hasSize(1);
        house.quiet();
        assertThat(house.slack.thread(other)).hasSize(1);
    }

    @Test
    void who_speaks_to_wonce_is_answered_in_the_thread_once() {
        Said question = house.dana.mention(house.wins, house.workspace.botMention() + " how many orders this week?");
        house.slack.events().deliverUnderNewIds(house.slack.events().last(), 3);

        assertThat(house.prompt(question.message()).text()).contains("no orders yet");
        house.quiet();
        assertThat(house.slack.thread(question.message())).hasSize(1);
    }

    @Test
    void a_direct_message_is_answered_in_the_language_of_who_asks() {
        house.jan.locale("nl-NL");

        house.jan.say(house.workspace.dm(house.jan), "hoeveel orders deze week?");

        house.soon(() -> assertThat(house.slack.messagesIn(house.workspace.dm(house.jan)))
                .anySatisfy(message -> assertThat(message.byBot()).isTrue()));
        assertThat(house.slack.lastOfApp(house.workspace.dm(house.jan)).text()).contains("opdracht");
    }

    @Test
    void a_channel_is_spoken_to_in_its_own_language() {
        FakeChannel others = house.workspace.channel(SlackHouse.id("C"), "verkoop");

        Delivery answer = house.dana.command(house.wins, "/deal", "settings channel-language nl");
        house.workspace.inviteBot(house.wins);
        house.workspace.inviteBot(others);
        FakeMessage prompt = house.prompt(house.jan.say(house.wins, WIN).message());
        assertThat(prompt.text()).contains("Klinkt als een nieuwe opdracht");
        house.jan.click(prompt, "Nieuwe opdracht");

        assertThat(answer.json().get("text").getAsString()).contains("Language in this channel: Dutch");
        house.soon(() -> assertThat(prompt.now().text()).contains("Genoteerd"));
        house.soon(() -> assertThat(house.posts()).hasSize(2));
        assertThat(house.posts().get(0).text()).contains("Ik tel elke opdracht");
        assertThat(house.posts().get(1).text()).contains("Gefeliciteerd");
        house.soon(() -> assertThat(house.slack.lastOfApp(others).text()).contains("I count every order"));
    }

    @Test
    void a_question_in_a_channel_with_a_language_of_its_own_is_answered_in_that() {
        house.dana.command(house.wins, "/deal", "settings channel-language nl");

        Said question = house.jan.mention(house.wins, house.workspace.botMention() + " how many orders this week?");

        assertThat(house.prompt(question.message()).text()).contains("nog geen opdrachten");
    }

    @Test
    void only_a_manager_gives_a_channel_its_language_and_none_is_the_organisations() {
        house.jan.command(house.wins, "/deal", "settings channel-language nl");
        assertThat(house.prompt(house.jan.say(house.wins, WIN).message()).text())
                .contains("Sounds like");

        house.dana.command(house.wins, "/deal", "instellingen kanaaltaal Nederlands");
        house.dana.command(house.wins, "/deal", "settings channel-language off");

        assertThat(house.prompt(house.jan
                                .say(house.wins, "Quiltwerk signed! €30,000")
                                .message())
                        .text())
                .contains("Sounds like");
    }

    @Test
    void wonce_greets_a_channel_once() {
        house.workspace.inviteBot(house.wins);
        house.slack.events().deliverUnderNewIds(house.slack.events().last(), 2);

        house.soon(() -> assertThat(house.posts()).hasSize(1));
        house.quiet();
        assertThat(house.posts()).hasSize(1);
        assertThat(house.posts().get(0).text()).contains("Wonce");
    }

    @Test
    void a_robot_is_heard_and_anybody_may_answer() {
        Said said = house.workspace.integrationSays(
                house.wins, "B0CRM", "HubSpot", "Deal closed won: Olivetta, amount €9,500");

        house.priya.click(house.prompt(said.message()), "New order");

        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void a_robot_that_is_not_listened_to_has_no_effect() {
        house.dana.command(house.wins, "/deal", "settings robots Salesforce, a0other");
        integrationSays("B0CRM", "Deal closed won: Olivetta, amount €9,500");
        assertThat(house.count().announcements()).isEqualTo(1);

        house.dana.command(house.wins, "/deal", "settings robots salesforce");
        FakeMessage unheard = integrationSays("B0CRM", "Deal closed won: Bloom, amount €7,000");
        house.jan.say(house.wins, WIN);
        assertThat(house.count().announcements()).isEqualTo(2);

        house.dana.command(house.wins, "/deal", "settings robots none");
        integrationSays("B0CRM", "Deal closed won: Zonnedauw, amount €8,000");
        assertThat(house.count().announcements()).isEqualTo(2);

        house.dana.command(house.wins, "/deal", "settings robots all");
        house.prompt(integrationSays("B0CRM", "Deal closed won: Quiltwerk, amount €6,000"));
        assertThat(house.count().announcements()).isEqualTo(3);
        assertThat(unheard.now().reactions()).isEmpty();
        assertThat(house.slack.thread(unheard)).isEmpty();
        assertThat(house.text(unheard)).isEmpty();
    }

    @Test
    void a_robot_is_listened_to_by_the_name_it_has_and_by_its_id() {
        for (String robots : List.of("HUBSPOT", "b0crm", "Other, hubspot")) {
            house.dana.command(house.wins, "/deal", "settings robots " + robots);
            long before = house.count().announcements();

            integrationSays("B0CRM", "Deal won: Acme " + before + " Ltd – €9,50" + before);

            assertThat(house.count().announcements()).isEqualTo(before + 1);
        }
    }

    @Test
    void wonce_does_not_hear_itself() {
        house.slack.echoOwnMessages();
        house.jan.click(house.prompt(house.jan.say(house.wins, WIN).message()), "New order");

        house.soon(() -> assertThat(house.posts()).hasSize(1));
        house.quiet();
        assertThat(house.posts()).hasSize(1);
        assertThat(house.count().announcements()).isEqualTo(1);
    }

    @Test
    void two_workspaces_of_one_company_share_a_channel() {
        FakeWorkspace sister = sister(house.organisation);

        Said win = house.jan.say(house.wins, WIN);

        assertThat(win.deliveries()).hasSize(2).allMatch(Delivery::acknowledged);
        house.jan.click(house.prompt(win.message()), "New order");
        house.soon(() -> assertThat(house.posts()).hasSize(1));
        house.quiet();
        assertThat(house.posts()).hasSize(1);
        assertThat(house.slack.thread(win.message())).hasSize(1);
        assertThat(house.count().announcements()).isEqualTo(1);
        assertThat(sister.botUser()).isNotEqualTo(house.workspace.botUser());
    }

    @Test
    void wonce_does_not_hear_itself_through_another_workspace() {
        sister(house.organisation);
        house.slack.echoOwnMessages();

        house.jan.click(house.prompt(house.jan.say(house.wins, WIN).message()), "New order");
        house.soon(() -> assertThat(house.posts()).hasSize(1));
        house.prompt(house.jan.say(house.wins, "Quiltwerk signed! €30,000").message());

        assertThat(house.count().announcements()).isEqualTo(2);
    }

    @Test
    void a_message_comes_eleven_times_from_two_workspaces_with_its_edit_and_its_deletion_in_any_order() {
        sister(house.organisation);
        house.slack.events().hold();
        Said win = house.jan.say(house.wins, WIN, Map.of("client_msg_id", "7b1c"));
        Said other = house.jan.say(house.wins, "Quiltwerk signed! €30,000");
        house.jan.edit(win.message(), WIN + " and the training");
        house.jan.delete(win.message().now());
        List<FakeEvent> events = house.slack.events().release();
        List<FakeEvent> backwards = IntStream.iterate(events.size() - 2, i -> i >= 0, i -> i - 2)
                .mapToObj(i -> events.subList(i, i + 2))
                .flatMap(List::stream)
                .toList();

        for (FakeEvent event : backwards) {
            assertThat(house.slack.events().deliver(event).acknowledged()).isTrue();
            assertThat(house.slack.events().deliverUnderNewIds(event, 5)).allMatch(Delivery::acknowledged);
            assertThat(house.slack.events().redeliver(event, 5)).allMatch(Delivery::acknowledged);
        }

        house.prompt(other.message());
        assertThat(house.count().announcements()).isEqualTo(1);
    }

    @Test
    void what_another_company_says_that_runs_wonce_is_in_its_own_ledger_only() {
        Organisation theirs = TestDatabase.organisation();
        FakeWorkspace partner = sister(theirs);
        FakePerson piet = partner.person(SlackHouse.id("U"), "Piet Partner");
        house.wins.add(piet);

        piet.say(house.wins, WIN);
        piet.shareFile(house.wins, "Olivetta signed! €9,500", "contract.pdf");
        piet.me(house.wins, "won Bloom! signed, €7,000");
        house.jan.say(house.wins, "Quiltwerk signed! €30,000");

        assertThat(house.count().announcements()).isEqualTo(1);
        assertThat(house.count(theirs).announcements()).isEqualTo(3);
    }

    @Test
    void who_administers_another_company_manages_nothing_here() {
        FakeWorkspace partner = house.slack.workspace(SlackHouse.id("T"), "xoxb-" + SlackHouse.id("p"));
        house.wins.shareWith(partner);
        FakePerson piet = partner.person(SlackHouse.id("U"), "Piet Partner").admin();
        house.wins.add(piet);

        piet.say(house.wins, WIN);
        house.dana.say(house.wins, "Quiltwerk signed! €30,000");

        assertThat(TestDatabase.shared()
                        .ledger()
                        .<List<Person>>write(
                                house.organisation.id(), books -> books.people().managers(10)))
                .extracting(Person::name)
                .containsExactly("Dana");
        assertThat(house.count().announcements()).isEqualTo(2);
    }

    @Test
    void a_deal_is_not_looked_up_in_the_prompt_of_another_company() {
        FakePerson piet = sister(TestDatabase.organisation()).person(SlackHouse.id("U"), "Piet Partner");
        house.wins.add(piet);
        piet.command(house.wins, "/deal", "won Olivetta 9,5k signed");
        house.jan.command(house.wins, "/deal", "won Olivetta 8k signed");

        FakeMessage prompt = house.prompt(
                house.jan.say(house.wins, "Order is in! Bloom, 30k").message());

        house.soon(() -> assertThat(options(house.jan.suggest(prompt, "deal_search", "oliv")))
                .isEqualTo(1));
        assertThat(options(piet.suggest(prompt, "deal_search", "oliv"))).isZero();
    }

    @Test
    void a_command_in_a_direct_message_is_done_once() {
        house.jan.click(house.prompt(house.jan.say(house.wins, WIN).message()), "New order");
        house.jan.click(
                house.prompt(
                        house.jan.say(house.wins, "Quiltwerk signed! €30,000").message()),
                "New order");
        assertThat(house.count().orders()).isEqualTo(2);

        house.jan.say(house.workspace.dm(house.jan), "undo");
        house.slack.events().deliverUnderNewIds(house.slack.events().last(), 3);

        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void an_outage_of_slack_loses_nothing() {
        house.slack.faults().down();
        Said win = house.jan.say(house.wins, WIN);
        house.slack.faults().up();

        house.soon(() -> assertThat(house.slack.messagesIn(house.wins))
                .anySatisfy(message -> assertThat(message.reactions()).contains("eyes")));
        assertThat(win.acknowledged()).isTrue();
    }

    @Test
    void a_slow_slack_delays_no_acknowledgement() {
        CountDownLatch answer = house.slack.faults().holdAnswer("users.info");

        Delivery first = house.jan.say(house.wins, WIN).deliveries().get(0);
        Delivery second = house.jan
                .say(house.wins, "Quiltwerk signed! €30,000")
                .deliveries()
                .get(0);

        assertThat(first.acknowledged()).isTrue();
        assertThat(first.took()).isLessThan(Duration.ofMillis(1900));
        assertThat(second.took()).isLessThan(Duration.ofMillis(900));
        assertThat(house.count().announcements()).isEqualTo(2);
        answer.countDown();
    }

    @Test
    void an_uninstalled_workspace_is_heard_no_longer_and_keeps_its_ledger() {
        house.jan.click(house.prompt(house.jan.say(house.wins, WIN).message()), "New order");
        house.soon(() -> assertThat(house.posts()).hasSize(1));

        house.workspace.uninstall();

        List<Delivery> later =
                house.jan.say(house.wins, "Quiltwerk signed! 30k").deliveries();
        assertThat(later).allMatch(Delivery::acknowledged);
        assertThat(house.count().announcements()).isEqualTo(1);
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void managers_learn_once_that_another_workspace_threw_wonce_out() {
        FakeWorkspace sister = sister(house.organisation);
        house.prompt(house.dana.say(house.wins, WIN).message());

        sister.uninstall();
        house.slack.events().deliverUnderNewIds(house.slack.events().last(), 2);

        FakeChannel alone = house.workspace.dm(house.dana);
        house.soon(() -> assertThat(house.slack.messagesIn(alone)).hasSize(1));
        assertThat(house.slack.lastOfApp(alone).text()).contains("Sister");
        house.quiet();
        assertThat(house.slack.messagesIn(alone)).hasSize(1);
    }

    @Test
    void chatter_leaves_no_trace() {
        assertThat(house.jan
                        .say(house.wins, "Who has the key of the bike shed?")
                        .acknowledged())
                .isTrue();
        assertThat(house.jan
                        .shareFile(house.wins, "the picture of the party", "party.png")
                        .acknowledged())
                .isTrue();

        assertThat(house.count().announcements()).isZero();
        assertThat(house.slack.calls("reactions.add")).isEmpty();
    }

    private FakeMessage integrationSays(String bot, String text) {
        return house.workspace.integrationSays(house.wins, bot, "HubSpot", text).message();
    }

    private List<String> signs(FakeMessage message) {
        return message.now().reactionsOf(house.workspace.botUser());
    }

    private static int options(Delivery suggested) {
        return suggested.json().getAsJsonArray("options").size();
    }

    /** Another workspace in a channel that is ours already, and is reached through us: the sister has no token here. */
    private FakeWorkspace sister(Organisation organisation) {
        house.jan.say(house.wins, "Good morning");
        FakeWorkspace sister = house.slack.workspace(SlackHouse.id("T"), "xoxb-" + SlackHouse.id("p"));
        house.wins.shareWith(sister);
        TestDatabase.shared()
                .workspaces(Optional.empty())
                .connect(
                        new Workspace(Platform.SLACK, sister.id(), organisation.id(), "Sister", sister.botUser()),
                        Optional.empty());
        return sister;
    }
}
