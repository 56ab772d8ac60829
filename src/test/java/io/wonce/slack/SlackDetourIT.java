package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.Said;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Wonce may not say where it belongs reaches somebody all the same, once. */
final class SlackDetourIT {
    private static final String WIN = "🎉 Acme has signed! €12,500 for the webshop";

    private SlackHouse house;
    private FakeChannel elsewhere;

    @BeforeEach
    void open() {
        house = SlackHouse.open();
        elsewhere = house.workspace.channel(SlackHouse.id("C"), "elsewhere").removeBot(house.workspace);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_win_that_is_declared_where_wonce_is_not_comes_to_who_declared_it() {
        assertThat(house.jan.command(elsewhere, "/deal", "won Acme 12k signed").acknowledged())
                .isTrue();

        house.soon(() -> assertThat(told(house.jan)).hasSize(2));
        assertThat(told(house.jan))
                .allSatisfy(message -> assertThat(message.text()).contains("Acme", "/invite @Wonce"));
        house.jan.click(told(house.jan).get(0), "Undo");
        assertThat(house.count().orders()).isZero();
        house.quiet();
        assertThat(told(house.jan)).hasSize(2);
        assertThat(house.slack.messagesIn(elsewhere)).isEmpty();
    }

    @Test
    void a_prompt_that_is_not_let_in_is_answered_where_it_went() {
        house.slack.faults().failWith("chat.postMessage", "restricted_action", 1);
        Said win = house.jan.say(house.wins, WIN);
        house.soon(() -> assertThat(told(house.jan)).hasSize(1));
        FakeMessage prompt = told(house.jan).get(0);
        assertThat(prompt.text()).contains("/invite @Wonce");

        house.jan.click(prompt, "New order");

        house.soon(() -> assertThat(prompt.now().text()).contains("D-1").doesNotContain("/invite"));
        house.quiet();
        assertThat(told(house.jan)).hasSize(1);
        assertThat(house.slack.thread(win.message())).isEmpty();
        assertThat(house.posts()).hasSize(1);
    }

    @Test
    void what_a_prompt_became_after_wonce_left_comes_to_the_author() {
        FakeMessage prompt = house.prompt(house.jan.say(house.wins, WIN).message());
        house.wins.removeBot(house.workspace);

        house.jan.click(prompt, "New order");

        house.soon(() -> assertThat(told(house.jan))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.text()).contains("Acme")));
        house.jan.click(told(house.jan).get(0), "Undo");
        house.quiet();
        assertThat(told(house.jan)).hasSize(2);
    }

    @Test
    void a_celebration_that_is_not_let_into_its_channel_is_held_where_the_win_was_announced() {
        house.dana.command(house.wins, "/deal", "settings channel " + elsewhere.id());

        house.jan.click(house.prompt(house.jan.say(house.wins, WIN).message()), "New order");

        house.soon(() -> assertThat(house.posts()).hasSize(1));
        assertThat(house.posts().get(0).text()).contains("Acme", "12,500", "/invite @Wonce");
        house.quiet();
        assertThat(house.posts()).hasSize(1);
        assertThat(told(house.jan)).isEmpty();
    }

    @Test
    void who_marks_a_message_that_wonce_may_not_see_learns_so_once() {
        FakeMessage unseen = house.jan.say(house.wins, "Remember Acme?").message();
        house.slack.faults().failWith("conversations.replies", "not_in_channel", 3);

        house.priya.react(unseen, "trophy");
        house.slack.events().deliverUnderNewIds(house.slack.events().last(), 2);

        house.soon(() -> assertThat(told(house.priya)).hasSize(1));
        assertThat(told(house.priya).get(0).text()).contains("/invite @Wonce");
        house.quiet();
        assertThat(told(house.priya)).hasSize(1);
        assertThat(house.count().announcements()).isZero();
    }

    private List<FakeMessage> told(FakePerson person) {
        return house.slack.messagesIn(house.workspace.dm(person)).stream()
                .filter(FakeMessage::byBot)
                .toList();
    }
}
