package io.wonce.app.port;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Setback;
import io.wonce.domain.reading.Kind;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What a second reader makes of a message. Nobody has compared it with the message yet: it may be wrong, or lie. */
public sealed interface SecondOpinion {
    /**
     * In the form that was asked for.
     *
     * @param customer as it says the message writes it
     * @param amount in whole units
     * @param references numbers that it says the message holds
     */
    record Stated(
            Kind kind,
            Optional<String> customer,
            Optional<BigDecimal> amount,
            Optional<Currency> currency,
            Optional<Milestone> milestone,
            List<String> references)
            implements SecondOpinion {
        public Stated {
            references = List.copyOf(references);
        }
    }

    /** None. */
    record NoAnswer(Setback why) implements SecondOpinion {}
}
