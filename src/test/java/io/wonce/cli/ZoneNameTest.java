package io.wonce.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZoneNameTest {
    @Test
    void a_time_zone_is_read_by_its_name() {
        assertThat(new ZoneName().convert("Europe/Amsterdam")).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    }

    @Test
    void what_is_none_is_told_in_words() {
        assertThatThrownBy(() -> new ZoneName().convert("Mars/X"))
                .hasMessage("--zone Mars/X is no time zone: write one such as Europe/Amsterdam");
    }
}
