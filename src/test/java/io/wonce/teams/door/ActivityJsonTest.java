package io.wonce.teams.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActivityJsonTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-26T22:12:32.300Z, 2026-11-26T22:12:32.300Z",
        "2026-11-26T22:12:32Z, 2026-11-26T22:12:32Z",
        "2026-11-26T22:12Z, 2026-11-26T22:12:00Z",
        "2026-11-26T22:12:32.3Z, 2026-11-26T22:12:32.300Z",
        "2026-11-26T22:12:32.1234567Z, 2026-11-26T22:12:32.123456700Z",
        "2026-11-26T22:12:32.12345678901234Z, 2026-11-26T22:12:32.123456789Z",
        "2026-11-26T23:12:32.3+01:00, 2026-11-26T22:12:32.300Z",
        "2026-11-26T16:42:32-05:30, 2026-11-26T22:12:32Z"
    })
    void times_of_any_precision_and_offset_are_read(String told, Instant meant) {
        Activity activity = read('"' + told + '"');

        assertThat(activity.getTimestamp().toInstant()).isEqualTo(meant);
        assertThat(activity.getLocalTimestamp().toInstant()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"\"",
                "\"yesterday\"",
                "\"2026-13-45T99:99:99Z\"",
                "\"2026-11-26T22:12:32\"",
                "1795723952",
                "1e400",
                "true",
                "[2026,11,26]",
                "{\"a\":{\"b\":[1]}}"
            })
    void a_time_that_is_none_costs_no_activity(String told) {
        Activity activity = read(told);

        assertThat(activity.getTimestamp()).isNull();
        assertThat(activity.getLocalTimestamp()).isNull();
        assertThat(activity.getText()).isEqualTo("won!");
    }

    private static Activity read(String time) {
        String body = "{\"type\":\"message\",\"timestamp\":" + time + ",\"channelId\":\"msteams\",\"localTimestamp\":"
                + time + ",\"expiration\":" + time
                + ",\"conversation\":{\"id\":\"19:x\"},\"from\":{\"id\":\"29:x\"},\"recipient\":{\"id\":\"28:y\"},"
                + "\"text\":\"won!\"}";
        return new ActivityJson().read(body.getBytes(UTF_8)).orElseThrow().activity();
    }
}
