package io.wonce.evaluation;

import io.wonce.domain.reading.OrderHint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;

/**
 * One made-up order.
 *
 * @param value without value-added tax
 * @param monthly whether people speak of its monthly share now and then
 * @param hint what people call it where it is a repeat order
 */
record Sale(
        int number,
        Client client,
        BigDecimal value,
        boolean monthly,
        Currency currency,
        String purchaseOrder,
        String quote,
        String invoice,
        String laterInvoice,
        OrderHint hint,
        Instant begin) {
    /** The same order as it was hoped for before the last round of bargaining. */
    Sale at(BigDecimal other) {
        return new Sale(
                number, client, other, monthly, currency, purchaseOrder, quote, invoice, laterInvoice, hint, begin);
    }

    /** How it is called in the truth. */
    String name() {
        return "O" + number;
    }

    /** The act by which a repeat order is told. */
    String repeatAct() {
        return switch (hint) {
            case RENEWAL -> "renewal";
            case EXPANSION -> "expansion";
            case CALL_OFF -> "calloff";
            default -> "another";
        };
    }
}
