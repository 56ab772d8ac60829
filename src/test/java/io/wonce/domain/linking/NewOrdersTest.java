package io.wonce.domain.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewOrdersTest {
    private static final Reader READER = Reader.create();
    private static final Decision NEW = new Decision.New(List.of());
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

        assertThat(NewOrders.OPENED.opens(said, NEW, SURE)).as(said.toString()).isEqualTo(opened);
        assertThat(NewOrders.ASKED.opens(said, NEW, SURE)).isFalse();
    }

    @Test
    void what_may_be_no_order_or_a_known_one_is_asked_about() {
        Statement said = said("Acme signed! 12.5k");
        Candidate known = new Candidate(new DealId(1), 0.2, List.of());

        assertThat(NewOrders.OPENED.opens(said, NEW, 0.79)).isFalse();
        assertThat(NewOrders.OPENED.opens(said, new Decision.Ask(List.of(known)), SURE))
                .isFalse();
        assertThat(NewOrders.OPENED.opens(said, new Decision.Link(known, List.of(known)), SURE))
                .isFalse();
    }

    @Test
    void what_is_said_to_be_the_same_as_before_is_asked_about() {
        Statement same = said("Same order as before: Acme signed! 12.5k");

        assertThat(NewOrders.OPENED.opens(same, NEW, SURE)).as(same.toString()).isFalse();
    }

    private static Statement said(String text) {
        return READER.read(text).statements().get(0);
    }
}
