package io.wonce.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.Platform;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import io.wonce.words.Words;
import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TypedTest {
    private static final int LONG = 65_536;
    private static final long MOST_BYTES = 32_000_000;

    @Test
    void of_what_no_field_allows_the_beginning_is_kept_and_no_character_is_cut_in_two() {
        String amount = Field.AMOUNT.id();

        assertThat(typed("a".repeat(Typed.LONGEST)).values().get(amount)).hasSize(Typed.LONGEST);
        assertThat(typed("a".repeat(LONG)).values().get(amount)).hasSize(Typed.LONGEST);
        assertThat(typed("a" + "🎉".repeat(LONG)).values().get(amount)).hasSize(Typed.LONGEST - 1);
        assertThat(typed("").values().get(amount)).isEmpty();
    }

    @Test
    void an_amount_of_64_kilobytes_takes_no_more_memory_than_there_is_for_one() {
        Reader reader = TestReader.shared();
        Words words = Words.in(Locale.ENGLISH, ZoneOffset.UTC);
        com.sun.management.ThreadMXBean memory = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        assertThat(new Entries(typed("12k"), words).amount(reader)).isPresent();
        long before = memory.getCurrentThreadAllocatedBytes();

        assertThat(new Entries(typed("Vlot" + "a 9".repeat(LONG / 3)), words).amount(reader))
                .isEmpty();

        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
    }

    private static Typed typed(String amount) {
        return new Typed(Platform.SLACK, Map.of(Field.AMOUNT.id(), amount));
    }
}
