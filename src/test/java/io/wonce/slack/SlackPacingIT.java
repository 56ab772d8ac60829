package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.slack.fake.Delivery;
import io.wonce.slack.fake.FakeMessage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands and clicks have a pace, and who is faster is told so; what is said in a channel has none. */
final class SlackPacingIT {
    private static final String TOO_FAST = "faster than Wonce may be asked";

    private final SlackHouse house = SlackHouse.open();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void commands_without_end_are_answered_with_a_word_of_patience_and_those_of_others_as_always() {
        List<Delivery> answers = IntStream.range(0, 400)
                .mapToObj(time -> house.jan.command(house.wins, "/deal", "nonsense"))
                .toList();

        assertThat(answers).allMatch(Delivery::acknowledged);
        assertThat(answers.subList(0, 60)).noneMatch(SlackPacingIT::isHeldOff);
        assertThat(answers).anyMatch(SlackPacingIT::isHeldOff);
        assertThat(house.priya.command(house.wins, "/deal", "count")).matches(answer -> !isHeldOff(answer));
        assertThat(house.metrics()).containsPattern("wonce_slack_refused_total\\{why=\"held_off\"\\} [1-9]");
    }

    @Test
    void who_clicks_without_end_is_told_alone_and_nothing_is_done_of_it() {
        FakeMessage prompt = house.prompt(house.jan
                .say(house.wins, "🎉 Acme has signed! €12,500 for the webshop")
                .message());
        for (int time = 0; time < 400; time++) {
            house.jan.command(house.wins, "/deal", "nonsense");
        }

        Delivery click = house.jan.click(prompt, "New order");

        assertThat(click.acknowledged()).isTrue();
        assertThat(house.slack.ephemeral(house.jan).toString()).contains(TOO_FAST);
        assertThat(house.count().orders()).isZero();
        assertThat(house.count().unresolved()).isEqualTo(1);
    }

    @Test
    void an_announcement_is_never_held_off() {
        List<Delivery> deliveries = IntStream.range(0, 150)
                .mapToObj(number -> house.jan.say(house.wins, "🎉 Firm " + number + " has signed! €1" + number + "00"))
                .flatMap(said -> said.deliveries().stream())
                .toList();

        assertThat(deliveries).hasSizeGreaterThanOrEqualTo(150).allMatch(Delivery::acknowledged);
        assertThat(house.count().announcements()).isEqualTo(150);
    }

    private static boolean isHeldOff(Delivery answer) {
        return answer.body().contains(TOO_FAST);
    }
}
