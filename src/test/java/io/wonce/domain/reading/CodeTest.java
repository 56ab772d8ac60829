package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    private static final Reader READER = TestReader.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Purchase order in from Lindqvist: 8001-552, 3 pumps | 8001-552",
                "Die Bestellung von Talhof ist da (91-0044), 12.400 € | 91-0044",
                "PO van drukkerij binnen, 4500771299, 9.000 ex | 4500771299",
                "order van de gemeente is rond, KB-14 | KB-14"
            })
    void a_code_on_the_line_of_its_label_is_a_reference(String text, String reference) {
        assertThat(numbers(text)).containsExactly(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D-1", "D-12", "D-4711"})
    void a_deal_is_named_by_its_id_however_short(String id) {
        assertThat(numbers(id + " signed")).containsExactly(id);
        assertThat(READER.read(id + " getekend!").statements())
                .allSatisfy(statement -> assertThat(statement.customer()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Order van Talhof loopt 2026-2027",
                "De order komt 12-11-2026",
                "Order in, kickoff 2026-12",
                "Bel me over de order op 0612345678",
                "order for 12000 and 14000",
                "Meet me at 8001-552 Fifth Avenue"
            })
    void a_date_a_range_a_telephone_or_an_amount_is_none(String text) {
        assertThat(numbers(text)).isEmpty();
    }

    @Test
    void a_year_is_half_of_a_code_but_two_are_a_range() {
        assertThat(Code.isUnmistakable("2026-0417")).isTrue();
        assertThat(Code.isUnmistakable("2026-2028")).isFalse();
    }

    private static List<String> numbers(String text) {
        return READER.references(text, "").stream()
                .map(io.wonce.domain.deal.Reference::number)
                .toList();
    }
}
