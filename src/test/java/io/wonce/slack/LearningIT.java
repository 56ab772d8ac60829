package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.Doubtful;
import io.wonce.app.LearnedReads;
import io.wonce.app.Reads;
import io.wonce.app.port.Lessons.Kept;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.TestReader;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.fake.Delivery;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakeView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a sales team teaches Wonce what is a win in their words, and what is none. */
final class LearningIT {
    private static final Reader READER = TestReader.shared();
    private static final String MAYBE = Doubtful.message(READER);
    /** A form of the house, signed by every customer and no order at all. */
    private static final String HABIT = "Droezel getekend door ";

    private SlackHouse house;

    @BeforeEach
    void open() {
        house = SlackHouse.open();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void what_may_be_a_win_is_asked_of_its_author_alone_and_announced_after_a_yes() {
        FakeMessage said = house.jan.say(house.wins, MAYBE).message();
        FakeMessage question = asked(1).get(0);
        assertThat(question.text()).contains("tell of an order that was won");
        assertThat(house.slack.ephemeral(house.priya)).isEmpty();
        assertThat(house.slack.thread(said)).isEmpty();
        assertThat(said.now().reactions()).isEmpty();
        assertThat(house.text(said)).isEmpty();

        house.jan.click(question, "Yes, a win");

        FakeMessage prompt = house.prompt(said);
        assertThat(prompt.text()).contains("Kramer");
        assertThat(asked(1).get(0).text()).contains("I ask in the thread");
        house.jan.click(prompt, "New order");
        house.soon(() -> assertThat(prompt.now().text()).contains("D-1"));
    }

    @Test
    void a_yes_that_comes_again_does_nothing_twice() {
        FakeMessage said = house.jan.say(house.wins, MAYBE).message();
        FakeMessage question = asked(1).get(0);

        IntStream.range(0, 3).forEach(again -> house.jan.click(question, "Yes, a win"));
        house.jan.click(question, "Not a win");

        house.prompt(said);
        house.quiet();
        assertThat(house.slack.thread(said)).hasSize(1);
        assertThat(house.count().unresolved()).isEqualTo(1);
        assertThat(lessons())
                .singleElement()
                .satisfies(kept -> assertThat(kept.lesson().win()).isTrue());
    }

    @Test
    void a_no_leaves_nothing_but_a_lesson_without_words_and_can_be_taken_back() {
        FakeMessage said = house.jan.say(house.wins, MAYBE).message();

        house.jan.click(asked(1).get(0), "Not a win");

        house.soon(() -> assertThat(asked(1).get(0).text()).contains("I say nothing about it"));
        house.quiet();
        assertThat(house.slack.thread(said)).isEmpty();
        assertThat(house.text(said)).isEmpty();
        assertThat(lessons()).singleElement().satisfies(kept -> {
            assertThat(kept.text()).isEmpty();
            assertThat(kept.lesson().win()).isFalse();
            assertThat(kept.lesson().keys()).isNotEmpty();
        });

        house.jan.click(asked(1).get(0), "A win after all");

        assertThat(house.prompt(said).text()).contains("Kramer");
        assertThat(lessons())
                .singleElement()
                .satisfies(kept -> assertThat(kept.lesson().win()).isTrue());
    }

    @Test
    void somebody_elses_click_is_refused() {
        house.jan.say(house.wins, MAYBE);

        house.priya.click(asked(1).get(0), "Yes, a win");

        house.soon(() -> assertThat(house.slack.ephemeral(house.priya)).hasSize(1));
        assertThat(house.slack.ephemeral(house.priya).get(0).text()).contains("who wrote the message");
        house.quiet();
        assertThat(house.count().unresolved()).isZero();
    }

    @Test
    void a_click_is_acknowledged_before_the_words_about_it_are_sent() {
        house.jan.say(house.wins, MAYBE);
        FakeMessage question = asked(1).get(0);
        var hanging = house.slack.faults().holdAnswer("response_url");

        Delivery refused = house.priya.click(question, "Yes, a win");

        assertThat(refused.acknowledged()).isTrue();
        assertThat(refused.took()).isLessThan(Duration.ofMillis(900));
        hanging.countDown();
        house.soon(() -> assertThat(house.slack.ephemeral(house.priya)).hasSize(1));
    }

    @Test
    void of_a_message_that_is_gone_since_nothing_is_announced_or_learned() {
        FakeMessage said = house.jan.say(house.wins, MAYBE).message();
        FakeMessage question = asked(1).get(0);
        house.slack.faults().failWith("conversations.replies", "thread_not_found", 9);

        house.jan.click(question, "Yes, a win");

        house.soon(
                () -> assertThat(house.slack.ephemeral(house.jan).get(1).text()).contains("can’t see that message"));
        house.quiet();
        assertThat(house.slack.thread(said)).isEmpty();
        assertThat(lessons()).isEmpty();
    }

    @Test
    void nobody_is_asked_more_than_three_times_a_day_nor_twice_about_one_message() {
        IntStream.range(0, 5).forEach(n -> {
            house.jan.say(house.wins, MAYBE);
            house.slack.events().redeliver(house.slack.events().last(), 2);
        });
        house.priya.say(house.wins, MAYBE);

        house.quiet();
        assertThat(house.slack.ephemeral(house.jan)).hasSize(3);
        assertThat(house.slack.ephemeral(house.priya)).hasSize(1);
    }

    @Test
    void what_is_said_to_wonce_is_answered_and_not_asked_about() {
        house.jan.mention(house.wins, MAYBE);

        house.quiet();
        assertThat(house.slack.ephemeral(house.jan)).isEmpty();
    }

    @Test
    void a_manager_quietens_a_channel_and_nobody_else() {
        assertThat(text(house.jan.command(house.wins, "/deal", "settings attention quiet")))
                .contains("manager");
        assertThat(text(house.dana.command(house.wins, "/deal", "settings attention quiet")))
                .contains("only where I am all but certain");
        house.soon(() -> assertThat(read(MAYBE).hunch()).isFalse());

        house.jan.say(house.wins, MAYBE);

        house.quiet();
        assertThat(house.slack.calls("chat.postEphemeral")).isEmpty();
        assertThat(text(house.dana.command(house.wins, "/deal", "settings"))).contains("only where I am");
        house.dana.command(house.wins, "/deal", "settings kanaaltaal nl");
        assertThat(text(house.dana.command(house.wins, "/deal", "settings"))).contains("only where I am");
    }

    @Test
    void a_keen_channel_asks_in_its_thread_about_what_may_be_a_win() {
        house.dana.command(house.wins, "/deal", "settings gehoor gretig");
        house.soon(() -> assertThat(read(MAYBE).hunch()).isFalse());

        assertThat(house.prompt(house.jan.say(house.wins, MAYBE).message()).text())
                .contains("Kramer");
    }

    @Test
    void a_habitual_false_alarm_is_silenced_by_not_a_win_and_heard_again_after_undo() {
        List<FakeMessage> prompts = List.of("Kramer", "Solvay", "Acme", "Bloom", "Vlot", "Jansen").stream()
                .map(customer ->
                        house.prompt(house.jan.say(house.wins, HABIT + customer).message()))
                .toList();
        prompts.forEach(prompt -> house.jan.click(prompt, "Not a win"));
        house.soon(() -> assertThat(read(HABIT + "Wessels").kind()).isEqualTo(Kind.NONE));

        FakeMessage again = house.jan.say(house.wins, HABIT + "Wessels").message();

        house.quiet();
        assertThat(house.slack.thread(again)).isEmpty();
        assertThat(house.slack.ephemeral(house.jan)).isEmpty();
        assertThat(read("Wessels heeft getekend, 12k!").kind()).isEqualTo(Kind.WIN);
        assertThat(elsewhere()
                        .read(house.organisation.id(), message(HABIT + "Wessels"))
                        .kind())
                .isEqualTo(Kind.NONE);

        prompts.forEach(
                prompt -> house.soon(() -> assertThat(prompt.now().text()).contains("not a win")));
        prompts.forEach(prompt -> house.jan.click(prompt.now(), "Undo"));

        assertThat(lessons()).isEmpty();
        house.soon(() -> assertThat(read(HABIT + "Wessels").kind()).isEqualTo(Kind.WIN));
    }

    @Test
    void what_was_learned_is_shown_in_words_and_forgotten_by_a_manager_only() {
        FakeMessage prompt =
                house.prompt(house.jan.say(house.wins, HABIT + "Kramer").message());
        house.jan.click(prompt, "Not a win");
        house.soon(() -> assertThat(lessons()).hasSize(1));

        Delivery shown = house.dana.command(house.wins, "/deal", "settings");

        assertThat(text(shown)).contains("Learned from 1 answer", "Speaks against one since then: droezel");
        assertThat(text(house.jan.command(house.wins, "/deal", "settings")))
                .contains("Learned from 1 answer")
                .doesNotContain("droezel");
        FakeMessage settings = house.slack.ephemeral(house.dana).get(0);
        house.jan.click(settings, "Forget what I learned");
        assertThat(lessons()).hasSize(1);
        house.dana.click(settings, "Forget what I learned");
        assertThat(lessons()).isEmpty();
        assertThat(text(house.dana.command(house.wins, "/deal", "settings"))).doesNotContain("Learned");
    }

    @Test
    void a_reaction_that_says_win_teaches_too_until_it_is_taken_away() {
        FakeMessage said =
                house.jan.say(house.wins, "champagne at five with Kramer").message();
        house.jan.react(said, "trophy");
        house.prompt(said);
        assertThat(lessons())
                .singleElement()
                .satisfies(kept -> assertThat(kept.lesson().win()).isTrue());

        house.jan.unreact(said, "trophy");

        house.soon(() -> assertThat(lessons()).isEmpty());
    }

    @Test
    void another_organisation_learns_nothing_of_it() {
        List<FakeMessage> prompts = List.of("Kramer", "Solvay", "Acme", "Bloom", "Vlot", "Jansen").stream()
                .map(customer ->
                        house.prompt(house.jan.say(house.wins, HABIT + customer).message()))
                .toList();
        prompts.forEach(prompt -> house.jan.click(prompt, "Not a win"));
        house.soon(() -> assertThat(lessons()).hasSize(6));
        OrganisationId other = TestDatabase.organisation().id();

        Reads reads = elsewhere();

        IncomingMessage habit = message(HABIT + "Wessels");
        assertThat(reads.read(house.organisation.id(), habit).kind()).isEqualTo(Kind.NONE);
        assertThat(reads.read(other, habit).kind()).isEqualTo(Kind.WIN);
    }

    @Test
    void a_customer_of_the_ledger_is_recognised_in_small_letters() {
        house.jan.click(
                house.prompt(house.jan
                        .say(house.wins, "Bloemenveiling Oost B.V. has signed! €12,500")
                        .message()),
                "New order");
        house.soon(() -> assertThat(house.count().orders()).isEqualTo(1));
        house.soon(() -> assertThat(customer("yes! signed by bloemenveiling oost, 12.5k"))
                .hasValueSatisfying(name -> assertThat(name).startsWith("Bloemenveiling Oost")));

        FakeMessage again = house.priya
                .say(house.wins, "yes! signed by bloemenveiling oost, €12,500")
                .message();

        assertThat(house.prompt(again).text()).contains("D-1");
    }

    @Test
    void a_customer_that_somebody_corrected_is_recognised_by_the_right_name() {
        house.jan.click(
                house.prompt(house.jan
                        .say(house.wins, "Oostveiling has signed! €12,500")
                        .message()),
                "New order");
        house.soon(() -> assertThat(house.count().orders()).isEqualTo(1));
        house.jan.command(house.wins, "/deal", "edit D-1");

        house.jan.submit(lastView(), Map.of("customer", "Bloemenveiling Oost"));

        house.soon(() -> assertThat(customer("yes! signed by bloemenveiling oost, 12.5k"))
                .contains("Bloemenveiling Oost"));
    }

    private FakeView lastView() {
        List<FakeView> views = house.slack.views();
        return views.get(views.size() - 1);
    }

    private Optional<String> customer(String text) {
        return read(text).statements().stream().findFirst().flatMap(statement -> statement.customer());
    }

    private List<FakeMessage> asked(int times) {
        house.soon(() -> assertThat(house.slack.ephemeral(house.jan)).hasSize(times));
        return house.slack.ephemeral(house.jan);
    }

    private List<Kept> lessons() {
        return house.desk
                .ledger()
                .write(house.organisation.id(), books -> books.lessons().latest(100));
    }

    private Reading read(String text) {
        return house.desk.reader().read(house.organisation.id(), message(text));
    }

    private Reads elsewhere() {
        return new LearnedReads(READER, house.desk.ledger(), house.desk.clock());
    }

    private IncomingMessage message(String text) {
        Person jan = new Person(
                new PersonRef(Platform.SLACK, house.jan.id()), "Jan", Role.MEMBER, Optional.empty(), Locale.ENGLISH);
        MessageRef ref = new MessageRef(new ChannelRef(Platform.SLACK, house.wins.id()), "1.1");
        return new IncomingMessage(ref, Optional.empty(), jan, text, Instant.now(), Optional.empty());
    }

    private static String text(Delivery delivery) {
        return delivery.json().get("text").getAsString();
    }
}
