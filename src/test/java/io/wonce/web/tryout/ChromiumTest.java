package io.wonce.web.tryout;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChromiumTest {
    @Test
    void where_there_is_no_chromium_the_tests_fail_and_say_how_to_get_it() {
        assertThatThrownBy(() -> Chromium.find(List.of("/nowhere/chromium")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("apt-get install chromium")
                .hasMessageContaining("/nowhere/chromium");
    }
}
