package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.postgres.TestDatabase;
import io.wonce.slack.fake.Delivery;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The channel #wins is for wins and nothing else, and its people tire of answering "is it new?". Dana has new orders noted there without asking: Jan
 * cheers, the order stands and is celebrated, and where it was none, a click takes it back.
 */
final class NewOrdersIT {
    private static final String WIN = "🎉 Acme signed! €12,500";

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
    void what_resembles_nothing_is_noted_celebrated_and_counted_without_a_question() {
        opens();

        FakeMessage outcome = house.prompt(house.jan.say(house.wins, WIN).message());

        assertThat(outcome.text()).contains("Noted as new order D-1", "without asking");
        house.soon(() -> assertThat(house.posts()).hasSize(1));
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().unresolved()).isZero();
    }

    @Test
    void the_same_order_told_again_stays_one() {
        opens();
        house.prompt(house.jan.say(house.wins, WIN).message());
        house.soon(() -> assertThat(house.posts()).hasSize(1));

        house.priya.say(house.wins, "Acme: first invoice sent, €12,500 💸");

        house.soon(() -> assertThat(house.posts()).hasSize(2));
        assertThat(house.count().orders()).isEqualTo(1);
        assertThat(house.count().announcements()).isEqualTo(2);
    }

    @Test
    void one_click_takes_it_back_and_another_says_that_it_is_no_win() {
        opens();
        FakeMessage outcome = house.prompt(house.jan.say(house.wins, WIN).message());

        house.jan.click(outcome, "Undo");
        house.soon(() -> assertThat(house.count().orders()).isZero());

        house.soon(() -> assertThat(outcome.now().text()).contains("new order"));
        house.jan.click(outcome.now(), "Not a win");
        house.soon(() -> assertThat(house.count().unresolved()).isZero());
        assertThat(house.count().orders()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Signed: Acme, 12.5k, wow", "Acme Logistics signed, 12.5k"})
    void two_who_announce_a_new_order_at_the_same_moment_get_one_deal(String second) throws Exception {
        opens();
        List<Future<Said>> said = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            TestDatabase.whileNumbersWait(house.organisation.id(), () -> {
                said.add(people.submit(() -> house.jan.say(house.wins, "Acme signed! 12.5k")));
                said.add(people.submit(() -> house.priya.say(house.wins, second)));
                house.soon(() -> assertThat(TestDatabase.waitingForLocks()).isEqualTo(2));
            });
            for (Future<Said> one : said) {
                assertThat(one.get().acknowledged()).isTrue();
            }
        } finally {
            people.shutdownNow();
        }

        house.soon(
                () -> assertThat(house.count().announcements() + house.count().unresolved())
                        .isEqualTo(2));
        assertThat(house.count().orders()).isEqualTo(1);
    }

    @Test
    void a_bill_of_an_order_that_nobody_told_of_and_another_channel_are_asked_about() {
        opens();
        FakeChannel other = house.workspace.channel(SlackHouse.id("C"), "general");

        assertThat(house.prompt(house.jan
                                .say(house.wins, "First invoice to Bravo is out, 4k")
                                .message())
                        .text())
                .doesNotContain("Noted");
        assertThat(house.count().unresolved()).isEqualTo(1);
        assertThat(house.prompt(house.jan.say(other, WIN).message()).text()).doesNotContain("Noted");
        assertThat(house.count().unresolved()).isEqualTo(2);
        assertThat(house.count().orders()).isZero();
    }

    @Test
    void managers_decide_it_in_any_language_and_the_settings_tell_it() {
        assertThat(answer(house.jan.command(house.wins, "/deal", "settings new-orders open")))
                .contains("manager");
        assertThat(answer(house.dana.command(house.wins, "/deal", "settings nieuwe-opdrachten ongevraagd")))
                .contains("without asking");
        assertThat(answer(house.dana.command(house.wins, "/deal", "settings"))).contains("without asking");
        assertThat(answer(house.dana.command(house.wins, "/deal", "settings new-orders perhaps")))
                .contains("new-orders open");
        assertThat(answer(house.dana.command(house.wins, "/deal", "settings new-orders ask")))
                .contains("I ask here")
                .doesNotContain("without asking");

        assertThat(house.prompt(house.jan.say(house.wins, WIN).message()).text())
                .doesNotContain("Noted");
    }

    private void opens() {
        house.dana.command(house.wins, "/deal", "settings new-orders open");
    }

    private static String answer(Delivery delivery) {
        return delivery.json().get("text").getAsString();
    }
}
