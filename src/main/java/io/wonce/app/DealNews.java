package io.wonce.app;

import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ExternalId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a program says of one order; what is empty it does not say.
 *
 * @param deal which one, where it knows
 * @param external by what the program's own system knows it
 * @param customer who ordered
 * @param value what it is worth
 * @param owner display name of who sells it
 * @param expectation when and how likely it comes
 * @param stage how far it is
 * @param reachedOn the day on which it got there, by the organisation's zone; empty: now
 * @param title what the program's system calls it; blank where that is nothing; it may tell whose order it is where no customer is named
 */
public record DealNews(
        Optional<DealId> deal,
        Optional<ExternalId> external,
        Optional<String> customer,
        Optional<Money> value,
        Optional<String> owner,
        Optional<Expectation> expectation,
        Stage stage,
        Optional<LocalDate> reachedOn,
        String title) {
    private static final LocalTime NOON = LocalTime.of(12, 0);

    /**
     * How far an order is.
     *
     * @param kind whether it is won, expected or lost
     * @param milestone the one reached, of an order that is won
     */
    public record Stage(Kind kind, Optional<Milestone> milestone) {
        /** Not won yet, or not said. */
        public static final Stage EXPECTED = new Stage(Kind.EXPECTED, Optional.empty());

        /** It will not come, or was undone. */
        public static final Stage LOST = new Stage(Kind.LOST, Optional.empty());

        /** It has reached {@code milestone}. */
        public static Stage reached(Milestone milestone) {
            return new Stage(Kind.WIN, Optional.of(milestone));
        }

        @Override
        public String toString() {
            return milestone.map(Enum::name).orElse(kind.name());
        }
    }

    /** The same, by the name of the customer of {@code deal}, where it names none. */
    DealNews about(Deal deal) {
        Optional<String> whose = customer.or(() -> deal.description().customer());
        return new DealNews(this.deal, external, whose, value, owner, expectation, stage, reachedOn, title);
    }

    /** Whose order it may be; empty where nothing tells. */
    Optional<String> presumedCustomer() {
        return customer.or(() -> Optional.of(title).filter(text -> !text.isBlank()));
    }

    /** When it got there: at noon of the day, and {@code now} where that has not passed yet. */
    Instant at(ZoneId zone, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return reachedOn
                .filter(day -> day.isBefore(today))
                .map(day -> day.atTime(NOON).atZone(zone).toInstant())
                .orElse(now);
    }

    /** The same as an announcement. */
    Statement statement() {
        Optional<Amount> amount = value.map(money ->
                new Amount(money.amount(), Optional.of(money.currency()), Amount.Rate.ONCE, Amount.Vat.UNSTATED));
        return new Statement(
                stage.kind(), presumedCustomer(), amount, List.of(), stage.milestone(), List.of(), OrderHint.UNSTATED);
    }
}
