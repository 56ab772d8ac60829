package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Reader READER = TestReader.shared();

    @Test
    void a_clue_means_only_what_a_phrase_names_in_it() {
        assertThat(READER.read("We won Acme for XCG 5000").clues())
                .filteredOn(clue -> clue.words().contains("XCG"))
                .extracting(Clue::meaning)
                .containsOnly("words");
    }

    @Test
    void of_several_orders_the_first_one_gives_the_score_and_the_clues() {
        Reading both = READER.read("Acme 5k mondeling akkoord\nBloom heeft definitief nee gezegd, 7k");

        assertThat(both.statements()).extracting(Statement::kind).containsExactly(Kind.WIN, Kind.LOST);
        assertThat(both.score()).isGreaterThan(0.5);
        assertThat(both.clues())
                .isNotEmpty()
                .allSatisfy(clue -> assertThat(clue.words()).doesNotContain("nee"));
    }
}
