package io.wonce.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LogWordsTest {
    private static final Story STORY = Story.of(1, 40);
    private static final Order ORDER = STORY.tellings().get(0).order();
    private static final LogWords WORDS =
            new LogWords(STORY, Map.of("SLACK_BOT_TOKEN", "xoxb-chaos", "TEAMS_APP_ID", "an-app", "WONCE_KEY", "a2V5"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14:03:03 WARN Relay no deal for {c}.",
                "amount={a}",
                "EUR {b} of D-7",
                "Ada pressed it",
                "said: \"{c} has signed the contract, amount {a}\"",
                "by Dana Reyes",
                "with xoxb-chaos",
                "key a2V5"
            })
    void a_line_that_tells_of_people_money_or_secrets_is_found(String line) {
        String told = line.replace("{c}", ORDER.customer())
                .replace("{a}", ORDER.amount())
                .replace("{b}", ORDER.amount().substring(1));

        assertThat(WORDS.told("replica-0.log", List.of(told))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14:03:10.624 WARN Adapter delivery 7 to channel C0WINS1 of an-app: 10624 ms", ""})
    void any_other_line_is_let_be(String line) {
        assertThat(WORDS.told("replica-0.log", List.of(line))).isEmpty();
    }

    @Test
    void the_order_of_the_story_is_one() {
        assertThat(ORDER.customer()).isNotBlank();
    }
}
