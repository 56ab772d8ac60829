package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.Doubtful;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.reading.Attention;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.TestReader;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakePost;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In Teams, what may be a win is asked about in the personal chat. */
final class TeamsLearningIT {
    private static final String MAYBE = Doubtful.message(TestReader.shared());

    private TeamsHouse house;

    @BeforeEach
    void open() {
        house = TeamsHouse.open();
        house.jan.install(house.wins);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_yes_in_the_personal_chat_announces_the_message_in_its_channel() {
        FakePost said = house.jan.say(house.wins, MAYBE);
        FakePost question = asked();
        assertThat(question.text()).contains("tell of an order that was won");
        assertThat(question.content().toString()).doesNotContain("Kramer");
        assertThat(house.wins.answers(said)).isEmpty();

        FakeDelivery click = house.jan.click(question, "Yes, a win");

        assertThat(click.told()).contains("I ask in the thread");
        assertThat(house.prompt(said).text()).contains("Kramer");
        house.soon(() -> assertThat(question.text()).contains("I ask in the thread"));
        assertThat(question.buttons()).isEmpty();
        IntStream.range(0, 3).forEach(again -> house.teams.againUnderNewId(click));
        house.quiet();
        assertThat(house.wins.answers(said)).hasSize(1);
    }

    @Test
    void a_no_leaves_nothing_but_a_lesson_and_can_be_taken_back() {
        FakePost said = house.jan.say(house.wins, MAYBE);

        house.jan.click(asked(), "Not a win");

        house.soon(() -> assertThat(asked().buttons()).containsExactly("A win after all"));
        assertThat(house.wins.answers(said)).isEmpty();
        assertThat(house.<Integer>look(books -> books.lessons().latest(9).size()))
                .isEqualTo(1);
        house.jan.click(asked(), "A win after all");
        assertThat(house.prompt(said).text()).contains("Kramer");
    }

    @Test
    void a_message_that_may_tell_of_a_win_only_since_it_was_edited_is_asked_about() {
        FakePost said = house.jan.say(house.wins, "who wants coffee?");

        house.jan.edit(said, MAYBE);

        house.jan.click(asked(), "Yes, a win");
        assertThat(house.prompt(said).text()).contains("Kramer");
    }

    @Test
    void an_edit_in_a_keen_channel_announces_what_may_tell_of_a_win() {
        ChannelRef wins = new ChannelRef(Platform.TEAMS, house.wins.id());
        house.<Boolean>look(books -> {
            books.settings().listen(wins, Attention.KEEN);
            return true;
        });
        FakePost said = house.jan.say(house.wins, "who wants coffee?");
        house.soon(() -> assertThat(read(house.wins, MAYBE).hunch()).isFalse());

        house.jan.edit(said, MAYBE);

        assertThat(house.prompt(said).text()).contains("Kramer");
    }

    @Test
    void what_was_edited_since_the_question_is_announced_in_its_new_words() {
        FakePost said = house.jan.say(house.wins, MAYBE);
        FakePost question = asked();
        house.jan.edit(said, MAYBE.replace("Kramer", "Solvay"));

        house.jan.click(question, "Yes, a win");

        assertThat(house.prompt(said).text()).contains("Solvay").doesNotContain("Kramer");
    }

    @Test
    void of_what_was_deleted_since_the_question_nothing_is_announced() {
        FakePost said = house.jan.say(house.wins, MAYBE);
        FakePost question = asked();
        house.jan.delete(said);

        FakeDelivery click = house.jan.click(question, "Yes, a win");

        assertThat(click.told()).contains("can’t see that message");
        assertThat(house.count().unresolved()).isZero();
    }

    @Test
    void after_a_start_anew_it_says_that_it_cannot_see_the_message_any_more() {
        FakePost said = house.jan.say(house.wins, MAYBE);
        FakePost question = asked();
        house.restart();

        assertThat(house.jan.click(question, "Yes, a win").told()).contains("can’t see that message");
        assertThat(house.jan.click(question, "Not a win").told()).contains("can’t see that message");

        assertThat(house.wins.answers(said)).isEmpty();
        assertThat(house.<Integer>look(books -> books.lessons().latest(9).size()))
                .isZero();
    }

    private Reading read(FakeConversation channel, String text) {
        MessageRef ref = new MessageRef(new ChannelRef(Platform.TEAMS, channel.id()), "1");
        Person jan = new Person(
                new PersonRef(Platform.TEAMS, "somebody"), "Jan", Role.MEMBER, Optional.empty(), Locale.ENGLISH);
        IncomingMessage message =
                new IncomingMessage(ref, Optional.empty(), jan, text, Instant.now(), Optional.empty());
        return house.desk.reader().read(house.organisation.id(), message);
    }

    private FakePost asked() {
        FakeConversation alone = house.tenant.personalChat(house.jan);
        house.soon(
                () -> assertThat(alone.posts().stream().filter(FakePost::byBot).toList())
                        .hasSize(1));
        List<FakePost> posts = alone.posts().stream().filter(FakePost::byBot).toList();
        return posts.get(0);
    }
}
