package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossessiveTest {
    private static final Reader READER = TestReader.shared();

    @ParameterizedTest
    @CsvSource({
        "Jansen Bouw's order is binnen, Jansen Bouw",
        "Brouwershof's order is binnen, Brouwershof",
        "Ben & Jerry's heeft getekend, Ben & Jerry's"
    })
    void an_ending_that_only_says_whose_order_it_is_is_no_part_of_the_name(String text, String customer) {
        assertThat(READER.read(text).statements().get(0).customer()).contains(customer);
    }
}
