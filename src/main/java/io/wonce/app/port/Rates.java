package io.wonce.app.port;

import io.wonce.domain.counting.Conversion;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.Rate;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What currencies are worth, by the day; and what counts come to with that. */
public interface Rates {
    /** That of exactly this day; holds off everybody else who looks for one to change it, until the end of the transaction. */
    Optional<Rate> lock(Currency currency, Currency base, LocalDate day);

    /** Keeps {@code rate}, in the place of another one of its day. */
    void put(Rate rate);

    /** Keeps none of the day of {@code rate}, as if nobody had ever {@linkplain #put put} it there. */
    void forget(Rate rate);

    /** Keeps none of the day of {@code rate}, and {@linkplain #add adds} none of it again. */
    void remove(Rate rate);

    /** Keeps {@code rate} again, as if nobody had {@linkplain #remove removed} it last; whoever removed one of its day before, still did. */
    void restore(Rate rate);

    /**
     * Keeps those of {@code rates} of whose day there is none yet, and none was removed; which is no settings of the organisation's own until somebody
     * {@linkplain #choose chooses} them.
     *
     * @return how many
     */
    int add(List<Rate> rates);

    /** From now on the organisation has settings of its own, which it would lose if it joined another ledger. */
    void choose();

    /** The newest one of each currency on or before {@code day}, by its code. */
    List<Rate> on(LocalDate day, Currency base);

    /** What the orders of {@code period} come to in {@code base}, each at the newest rate on or before the day on which it first counted. */
    Optional<Conversion> counted(Period period, Currency base);

    /** The same of a published number, at the rates and into the currency that are frozen with it; empty where there are none. */
    Optional<Conversion> published(Period period);

    /** Into what a published number is converted; empty where it was published before there were rates. */
    Optional<Currency> base(Period published);
}
