package io.wonce.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakePost;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sales channel in Teams as people live in it. */
final class TeamsStoryIT {
    private static final String WIN = "Acme getekend, 12,5k 🎉";
    private static final String INVOICE = "Acme: first invoice sent, €12,500 💸";

    private TeamsHouse house;

    @BeforeEach
    void open() {
        house = TeamsHouse.open();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void one_order_is_cheered_twice_and_counted_once() {
        FakePost win = house.jan.say(house.wins, WIN);
        assertThat(house.teams.last().taken()).isTrue();
        FakePost prompt = house.prompt(win);
        assertThat(prompt.text()).contains("Sounds like a new order");

        FakeDelivery click = house.jan.click(prompt, "New order");

        assertThat(click.told()).contains("Noted");
        house.soon(() -> assertThat(house.wins.announcements()).hasSize(1));
        assertThat(house.wins.announcements().get(0).text()).contains("Acme", "12,500");
        house.soon(() -> assertThat(prompt.text()).contains("D-1"));
        house.soon(() -> assertThat(win.reactions()).containsExactly("1f514_bell"));

        house.priya.say(house.wins, INVOICE);

        house.soon(() -> assertThat(house.wins.announcements()).hasSize(2));
        house.quiet();
        FakePost repeat = house.dana.say(house.wins, "Acme has signed! €12,500");
        assertThat(house.prompt(repeat).text()).contains("D-1");
        house.quiet();
        assertThat(house.wins.announcements()).hasSize(2);
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().announcements()).isEqualTo(3);
    }

    @Test
    void who_asks_for_the_count_gets_it_by_mention_and_alone() {
        house.jan.click(house.prompt(house.jan.say(house.wins, WIN)), "New order");

        FakePost asked = house.dana.say(house.wins, "@Wonce count");
        FakePost alone = house.dana.say(house.tenant.personalChat(house.dana), "count");

        assertThat(house.prompt(asked).text()).contains("1 order");
        assertThat(house.prompt(alone).text()).contains("1 order");
    }

    @Test
    void a_message_that_comes_six_times_is_one_announcement() {
        FakePost win = house.jan.say(house.wins, WIN);
        FakeDelivery delivery = house.teams.last();

        IntStream.range(0, 5)
                .forEach(
                        again -> assertThat(house.teams.again(delivery).taken()).isTrue());

        house.prompt(win);
        house.quiet();
        assertThat(house.wins.answers(win)).hasSize(1);
        assertThat(house.count().announcements()).isEqualTo(1);
    }

    @Test
    void a_click_that_comes_again_under_new_ids_does_nothing_twice() {
        FakePost prompt = house.prompt(house.jan.say(house.wins, WIN));
        FakeDelivery click = house.jan.click(prompt, "New order");

        IntStream.range(0, 3)
                .forEach(again ->
                        assertThat(house.teams.againUnderNewId(click).told()).isNotBlank());

        house.soon(() -> assertThat(house.wins.announcements()).hasSize(1));
        house.quiet();
        assertThat(house.wins.announcements()).hasSize(1);
        assertThat(house.count().orders()).isEqualTo(1);
    }
}
