package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {
    private final WordTable table = new WordTable(new Letters(0), 0);

    @Test
    void knows_every_word_however_many_there_are() {
        for (int i = 1; i <= 5000; i++) {
            table.putIfAbsent("word " + i, i);
        }

        assertThat(table.get("word 1")).isEqualTo(1);
        assertThat(table.get("word 4321")).isEqualTo(4321);
        assertThat(table.get("word 5001")).isEqualTo(WordTable.NONE);
    }

    @Test
    void tells_words_with_the_same_hash_apart() {
        assertThat("Aa").hasSameHashCodeAs("BB");

        table.putIfAbsent("Aa", 1);
        assertThat(table.get("BB")).isEqualTo(WordTable.NONE);

        table.putIfAbsent("BB", 2);
        assertThat(table.get("Aa")).isEqualTo(1);
        assertThat(table.get("BB")).isEqualTo(2);
    }

    @Test
    void keeps_what_was_said_first() {
        table.putIfAbsent("word", 1);
        table.putIfAbsent("word", 2);

        assertThat(table.get("word")).isEqualTo(1);
    }

    @Test
    void finds_the_words_at_both_ends_of_a_text() {
        table.putIfAbsent("hand", 1);
        table.putIfAbsent("handteken", 2);
        table.putIfAbsent("ening", 3);
        table.putIfAbsent("tekening", 4);
        List<Integer> found = new ArrayList<>();

        table.beginnings("handtekening", 1, found::add);
        table.endings("handtekening", 1, 4, found::add);
        assertThat(found).containsExactly(1, 2, 3, 4);

        found.clear();
        table.beginnings("handtekening", 5, found::add);
        table.endings("handtekening", 6, 5, found::add);
        assertThat(found).containsExactly(2);
    }
}
