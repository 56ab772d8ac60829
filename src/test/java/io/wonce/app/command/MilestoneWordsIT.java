package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.postgres.TestDatabase;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The milestone that a typed command names is the one that is taken. */
final class MilestoneWordsIT {
    @ParameterizedTest
    @CsvSource({
        "won Globex 12k verbal, VERBAL, Globex",
        "won Globex verbal, VERBAL, Globex",
        "won verbal Globex 12k, VERBAL, Globex",
        "won Globex 12k mondeling, VERBAL, Globex",
        "won Globex mondeling, VERBAL, Globex",
        "gewonnen Globex mondeling akkoord, VERBAL, Globex",
        "won Globex 12k, SIGNED, Globex",
        "won Globex 12k signed, SIGNED, Globex",
        "won Globex getekend, SIGNED, Globex",
        "won Globex 12k ordered, ORDERED, Globex",
        "won Globex PO, ORDERED, Globex",
        "won Globex 12k PO 4711, ORDERED, Globex",
        "won Globex besteld, ORDERED, Globex",
        "won Globex 12k inkooporder, ORDERED, Globex",
        "won Globex invoiced, INVOICED, Globex",
        "won Globex 12k gefactureerd, INVOICED, Globex",
        "won Globex 12k factuur, INVOICED, Globex",
        "won Globex paid, PAID, Globex",
        "won Globex 12k betaald, PAID, Globex",
        "won Globex 12k yes!, SIGNED, Globex",
        "won Globex 12k order, SIGNED, Globex",
        "won Globex opdracht 12k, SIGNED, Globex",
        "won Globex 5000 purchase order, ORDERED, Globex",
        "won Globex 5000 purchase order received, ORDERED, Globex",
        "won Globex 5000 bon de commande, ORDERED, Globex",
        "won Globex 5000 pedido recibido, ORDERED, Globex",
        "won Globex 5000 orden de compra, ORDERED, Globex",
        "gewonnen Globex 5000 bestelling ontvangen, ORDERED, Globex",
        "gewonnen Globex 5000 opdracht ontvangen, ORDERED, Globex",
        "won Paid Media 12k verbal, VERBAL, Paid Media",
        "won Duran Duran 12k verbal, VERBAL, Duran Duran",
        "won Royal Signature 12k, SIGNED, Royal Signature",
        "won Alpha Payment 12k, SIGNED, Alpha Payment",
        "won Globex 12k invoice follows, SIGNED, Globex",
        "won Globex 12k not paid yet, SIGNED, Globex",
        "gewonnen Globex 12k factuur volgt, SIGNED, Globex",
        "gewonnen Globex 12k betaling later, SIGNED, Globex",
        "won Globex 12k Rechnung folgt, SIGNED, Globex",
        "won Globex 12k facture à venir, SIGNED, Globex",
        "won Globex 12k pendiente de pago, SIGNED, Globex"
    })
    void a_typed_milestone_is_taken_as_it_stands(String command, Milestone milestone, String customer) {
        Conversation conversation = new Conversation(Locale.ENGLISH);

        conversation.types("/deal " + command);

        Deal deal = TestDatabase.shared()
                .ledger()
                .write(conversation.organisation(), books -> books.deals().find(new DealId(1)))
                .orElseThrow();
        assertThat(deal.furthest()).contains(milestone);
        assertThat(deal.description().customer()).contains(customer);
    }
}
