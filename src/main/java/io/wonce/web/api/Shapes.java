package io.wonce.web.api;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.Conversion;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.PeriodName;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Small values as programs read them. */
final class Shapes {
    private Shapes() {}

    static List<Money> money(List<io.wonce.domain.deal.Money> all) {
        return all.stream().map(Money::of).toList();
    }

    static List<String> ids(List<DealId> deals) {
        return deals.stream().map(DealId::toString).toList();
    }

    /**
     * An amount.
     *
     * @param amount a decimal number as text, so that nobody rounds it
     * @param currency ISO 4217
     */
    record Money(String amount, String currency) {
        static Money of(io.wonce.domain.deal.Money money) {
            return new Money(money.amount().toPlainString(), money.currency().getCurrencyCode());
        }
    }

    /**
     * What amounts come to in the base currency.
     *
     * @param total added up exactly, and rounded once to whole units
     * @param oldestRate day of the oldest rate in it
     * @param newestRate day of the newest one
     * @param without what is not in it, since there is no rate
     */
    record InBase(Money total, LocalDate oldestRate, LocalDate newestRate, List<Money> without) {
        static InBase of(Conversion conversion) {
            return new InBase(
                    Money.of(conversion.total()), conversion.first(), conversion.last(), money(conversion.without()));
        }
    }

    /**
     * Somebody.
     *
     * @param id platform and account, as the parameter {@code owner} takes them: {@code slack:U024BE7LH}
     * @param name as they are called; empty where nobody knows
     */
    record Person(String id, Optional<String> name) {
        static Person of(PersonRef ref, Optional<String> name) {
            return new Person(Names.of(ref.platform()) + ":" + ref.personId(), name.filter(known -> !known.isBlank()));
        }
    }

    /**
     * Whole days.
     *
     * @param label as the parameter {@code period} takes it while weeks and fiscal years begin on the same days
     * @param first the first day
     * @param last the last day
     */
    record Span(String label, LocalDate first, LocalDate last) {
        static Span of(Period period) {
            return new Span(period.label(), period.first(), period.end().minusDays(1));
        }

        /** With the label that means these days today. */
        static Span of(Period period, Organisation house) {
            return new Span(
                    PeriodName.of(period, house.weekStart(), house.fiscalStart()),
                    period.first(),
                    period.end().minusDays(1));
        }
    }
}
