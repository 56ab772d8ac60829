package io.wonce.domain.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Statement;
import io.wonce.domain.reading.TestReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewOrdersTest {
    private static final Reader READER = TestReader.shared();
    private static final double SURE = 0.95;

    @ParameterizedTest
    @CsvSource({
        "true, Acme signed! 12.5k",
        "true, Acme heeft mondeling toegezegd: 12.5k",
        "true, PO 4711 from Acme is in",
        "true, Acme will probably sign next week: 12.5k",
        "false, We lost Acme to a competitor",
        "false, Signed! 12.5k",
        "false, The first invoice to Acme is out: 12.5k",
        "false, Acme has paid: 12.5k",
    })
    void what_is_plainly_new_is_opened_and_else_somebody_is_asked(boolean opened, String text) {
        Statement said = said(text);

        assertThat(NewOrders.OPENED.opens(said, SURE)).as(said.toString()).isEqualTo(opened);
        assertThat(NewOrders.ASKED.opens(said, SURE)).isFalse();
    }

    @Test
    void what_may_be_no_order_is_asked_about() {
        assertThat(NewOrders.OPENED.opens(said("Acme signed! 12.5k"), 0.79)).isFalse();
    }

    @Test
    void what_is_said_to_be_the_same_as_before_is_asked_about() {
        Statement same = said("Same order as before: Acme signed! 12.5k");

        assertThat(NewOrders.OPENED.opens(same, SURE)).as(same.toString()).isFalse();
    }

    private static Statement said(String text) {
        return READER.read(text).statements().get(0);
    }
}
