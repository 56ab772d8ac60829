package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {
    private static final Reader READER = TestReader.shared();
    private static final Regulars REGULARS =
            Regulars.of(List.of("Bloom", "Vlot", "De Wit Bouw B.V.", "Kramer & Zn", "Kramer", "Van Dijk Transport"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bloom getekend 12k | Bloom",
                "BLOOM getekend, 12k | Bloom",
                "getekend door de wit bouw, 12k | De Wit Bouw B.V.",
                "yes, van dijk transport signed the contract, 40k | Van Dijk Transport",
                "kramer & zn getekend! 9k | Kramer & Zn"
            })
    void a_known_customer_is_recognised_in_any_case_and_without_its_legal_form(String text, String customer) {
        assertThat(customer(text, REGULARS)).contains(customer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Solvay heeft getekend, vlot gegaan! 12k | Solvay",
                "Vlot Logistics heeft getekend, 12k | Vlot Logistics",
                "Acme signed, 12k. bloom is next | Acme"
            })
    void a_better_name_is_never_overridden(String text, String customer) {
        assertThat(customer(text, REGULARS)).contains(customer);
    }

    @Test
    void an_ordinary_word_is_no_customer_in_passing() {
        String text = "Yes, getekend! Ging allemaal heel vlot deze keer, dus taart";

        assertThat(customer(text, REGULARS).map(RecognitionTest::small))
                .isEqualTo(customer(text, Regulars.NONE).map(RecognitionTest::small));
    }

    @Test
    void without_deals_all_is_read_as_before() {
        assertThat(customer("bloom getekend 12k", Regulars.NONE))
                .isEqualTo(READER.read("bloom getekend 12k").statements().get(0).customer());
    }

    /** The same words about a stranger are too little to ask anybody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Slotfactuur Kramer verstuurd, € 10.600",
                "Factuur F2026-3784 is naar Kramer gestuurd, 5.000,-",
                "Kramer & Zn hat bezahlt"
            })
    void what_is_half_said_of_a_customer_is_heard(String text) {
        assertThat(kind(text, Regulars.NONE)).isEqualTo(Kind.NONE);
        assertThat(kind(text, REGULARS)).isEqualTo(Kind.WIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Offerte voor Bloom moet er vanmiddag uit",
                "Bloom belde, ze willen een demo",
                "Bloom is happy with the demo",
                "Bloom tekent volgende week"
            })
    void what_a_customer_has_not_done_is_no_win(String text) {
        assertThat(kind(text, REGULARS)).isEqualTo(kind(text, Regulars.NONE)).isNotEqualTo(Kind.WIN);
    }

    @Test
    void of_a_customer_by_an_everyday_word_no_more_is_heard_than_of_others() {
        Regulars regulars = Regulars.of(List.of("Vandaag"));

        assertThat(kind("Vandaag slotfactuur verstuurd, € 10.600", regulars)).isEqualTo(Kind.NONE);
    }

    @Test
    void the_name_without_which_it_were_not_heard_is_among_the_reasons() {
        Habits habits = new Habits(Attention.USUAL, Taught.NOTHING, Regulars.of(List.of("Kramer")));

        assertThat(READER.read("Slotfactuur Kramer verstuurd, € 10.600", habits).clues())
                .extracting(Clue::words)
                .contains("Kramer");
        assertThat(READER.read("Kramer heeft getekend, 10k", habits).clues())
                .extracting(Clue::words)
                .doesNotContain("Kramer");
    }

    private static Kind kind(String text, Regulars regulars) {
        return READER.read(text, new Habits(Attention.USUAL, Taught.NOTHING, regulars))
                .kind();
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> customer(String text, Regulars regulars) {
        Habits habits = new Habits(Attention.USUAL, Taught.NOTHING, regulars);
        return READER.readWon(text, habits).statements().get(0).customer();
    }
}
