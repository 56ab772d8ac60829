package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Reading;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** How many orders a message states is told by the books, whatever this process knows of the organisation yet. */
final class SeveralOrdersIT {
    private final SalesFloor floor = TestLedger.salesFloor();
    private final List<Integer> among = new CopyOnWriteArrayList<>();
    private final Desk desk = new Desk(
            floor.ledger,
            new ColdReader(),
            (heard, deals, rarity) -> {
                among.add(heard.among());
                return new Linker().decide(heard, deals, rarity);
            },
            floor.desk.clock());

    @Test
    void each_of_two_orders_that_a_reaction_announces_is_one_of_two() {
        IncomingMessage said = floor.message(floor.jan, "win Acme 12500 signed\nwin Bloom 9000 signed");

        new HearReaction(desk).hear(floor.organisation, said, floor.sanne);

        assertThat(among).containsExactly(2, 2);
    }

    @Test
    void each_order_that_an_edit_adds_is_one_of_all() {
        IncomingMessage said = floor.message(floor.jan, "win Acme 12500 signed");
        floor.hear(said);

        new ReviseMessage(desk)
                .revise(
                        floor.organisation,
                        said.saying("win Acme 12500 signed\nwin Bloom 9000 signed\nwin Vlot 700 signed"));

        assertThat(among).isNotEmpty().containsOnly(3);
    }

    /** Has not looked yet what its organisation taught, where it must not ask. */
    private static final class ColdReader implements Reads {
        @Override
        public Reading read(String text) {
            return new ScriptedReader().read(text);
        }

        @Override
        public Reading reread(OrganisationId organisation, IncomingMessage message) {
            return new Reading(0, List.of(), List.of());
        }
    }
}
