package io.wonce.teams.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.teams.client.TeamsWeb.Reply;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {
    @Test
    void the_reason_names_the_code() {
        assertThat(refused("BotNotInConversationRoster").reason()).isEqualTo("HTTP 403 BotNotInConversationRoster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Priyanka Shahzad is not in the conversation", "line\\nbreak"})
    void what_is_no_code_is_not_told(String code) {
        assertThat(refused(code).reason()).isEqualTo("HTTP 403");
    }

    private static Answer refused(String code) {
        return Answer.of(new Reply(403, "{\"error\": {\"code\": \"" + code + "\"}}", Optional.empty()));
    }
}
