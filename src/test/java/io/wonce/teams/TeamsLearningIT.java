package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.Doubtful;
import io.wonce.domain.reading.Reader;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakePost;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In Teams, what may be a win is asked about in the personal chat. */
final class TeamsLearningIT {
    private static final String MAYBE = Doubtful.message(Reader.create());

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

    private FakePost asked() {
        FakeConversation alone = house.tenant.personalChat(house.jan);
        house.soon(
                () -> assertThat(alone.posts().stream().filter(FakePost::byBot).toList())
                        .hasSize(1));
        List<FakePost> posts = alone.posts().stream().filter(FakePost::byBot).toList();
        return posts.get(0);
    }
}
