package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.Shift;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OpenedTest {
    private final List<String> done = new ArrayList<>();
    private final Opened opened = new Opened();

    @Test
    void all_shifts_end_before_one_is_waited_for() {
        opened.add(() -> done.add("close database"));
        opened.add(shift("relay"));
        opened.add(shift("rounds"));

        opened.close();
        opened.close();

        assertThat(done).containsExactly("end rounds", "end relay", "close rounds", "close relay", "close database");
    }

    private Shift shift(String name) {
        return new Shift() {
            @Override
            public void end() {
                done.add("end " + name);
            }

            @Override
            public void close() {
                done.add("close " + name);
            }
        };
    }
}
