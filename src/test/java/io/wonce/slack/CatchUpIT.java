package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.slack.fake.Call;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.Said;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was said while Wonce was down. */
final class CatchUpIT {
    private static final List<String> WINS = List.of(
            "🎉 Acme has signed! €12,500 for the webshop",
            "Quiltwerk signed! 30k for the portal",
            "Order is in! Olivetta, €9,500");

    private final List<Said> missed = new ArrayList<>();
    private SlackHouse house;

    @BeforeEach
    void open() {
        house = SlackHouse.at(InstantSource.system());
        house.jan.say(house.wins, "Good morning all");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void three_wins_are_heard_once_each_and_in_order() {
        house.away(this::threeWins);

        house.soon(() -> assertThat(house.count().announcements()).isEqualTo(3));
        house.soon(() -> assertThat(marked())
                .containsExactlyElementsOf(
                        missed.stream().map(said -> said.message().ts()).toList()));
        house.away(() -> {});
        house.soon(() -> assertThat(house.slack.calls("conversations.history")).hasSize(2));
        assertThat(house.count().announcements()).isEqualTo(3);
    }

    @Test
    void what_slack_delivers_at_the_same_time_makes_no_double() {
        house.away(() -> {
            house.slack.events().hold();
            threeWins();
        });

        house.slack.events().release().forEach(house.slack.events()::deliver);

        house.soon(() -> assertThat(house.slack.calls("conversations.history")).isNotEmpty());
        house.soon(() -> assertThat(marked()).hasSize(3));
        assertThat(house.count().announcements()).isEqualTo(3);
    }

    @Test
    void who_is_stopped_in_the_middle_goes_on_from_there() {
        house.away(() -> {
            for (int i = 0; i < 60; i++) {
                house.jan.say(house.wins, "🎉 Customer number " + i + " has signed! €" + (1_000 + i));
            }
        });
        house.soon(() -> assertThat(house.count().announcements()).isPositive());

        house.away(() -> house.priya.say(house.wins, WINS.get(0)));

        house.soon(() -> assertThat(house.count().announcements()).isEqualTo(61));
    }

    @Test
    void slack_is_left_alone_as_long_as_it_wants() {
        house.away(() -> {
            threeWins();
            house.slack.faults().answer429("conversations.history", 1, 1);
        });

        house.soon(() -> assertThat(house.count().announcements()).isEqualTo(3));
        List<Call> calls = house.slack.calls("conversations.history");
        assertThat(calls).hasSize(2);
    }

    @Test
    void more_than_a_page_is_read_to_its_end() {
        house.away(() -> {
            threeWins();
            for (int i = 0; i < 230; i++) {
                house.priya.say(house.wins, "Who has the key of the bike shed?");
            }
        });

        house.soon(() -> assertThat(house.count().announcements()).isEqualTo(3));
        assertThat(house.slack.calls("conversations.history")).hasSize(2);
    }

    @Test
    void a_channel_that_wonce_left_stops_no_other() {
        FakeChannel deals = house.workspace.channel(SlackHouse.id("A"), "deals");
        house.jan.say(deals, "Good morning here as well");

        house.away(() -> {
            threeWins();
            house.jan.say(deals, "🎉 Northwind has signed! €8,000");
            deals.removeBot(house.workspace);
        });

        house.soon(() -> assertThat(house.count().announcements()).isEqualTo(3));
        house.away(() -> {});
        house.soon(() -> assertThat(house.slack.calls("conversations.history")).hasSize(3));
    }

    @Test
    void an_answer_in_a_thread_is_heard_and_so_is_an_edit() {
        FakeMessage win = house.jan.say(house.wins, WINS.get(0)).message();
        FakeMessage other = house.jan.say(house.wins, WINS.get(1)).message();
        house.prompt(win);
        house.prompt(other);

        house.away(() -> {
            house.priya.reply(win, WINS.get(2));
            house.jan.edit(other, "Who has the key of the bike shed?");
        });

        house.soon(() -> assertThat(marked()).hasSize(3));
        house.soon(() -> assertThat(house.count().unresolved()).isEqualTo(2));
    }

    private void threeWins() {
        WINS.forEach(win -> missed.add(house.jan.say(house.wins, win)));
    }

    /** The messages that Wonce shows to have heard, in that order. */
    private List<String> marked() {
        return house.slack.calls("reactions.add").stream()
                .map(call -> call.argument("timestamp"))
                .toList();
    }
}
