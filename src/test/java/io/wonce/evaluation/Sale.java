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
        OrderHint hint,
        Instant begin) {}
