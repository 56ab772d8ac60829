package io.wonce.web.api;

import io.wonce.domain.counting.Accuracy;
import io.wonce.domain.counting.Ageing;
import io.wonce.domain.counting.Forecast;
import io.wonce.domain.counting.Slippage;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.Expectation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** How far expected orders can be trusted, as programs read it. */
final class ProspectShapes {
    private ProspectShapes() {}

    /**
     * How many orders a period will have in the end: in eight of ten cases, from {@code low} to {@code high}.
     *
     * @param counted orders that it has already
     * @param due open deals that are expected from today on, by its end
     * @param overdue open deals whose day has passed; they are left out
     */
    record Range(Shapes.Span period, int counted, int due, int overdue, int low, int likely, int high, Method method) {
        static Range of(Forecast forecast) {
            return new Range(
                    Shapes.Span.of(forecast.period()),
                    forecast.counted(),
                    forecast.due(),
                    forecast.overdue(),
                    forecast.low(),
                    forecast.likely(),
                    forecast.high(),
                    new Method(
                            Method.NAME,
                            Method.SURE,
                            rounded(forecast.correction()),
                            rounded(forecast.pace()),
                            forecast.months()));
        }
    }

    /**
     * How a range comes about.
     *
     * @param name always {@code poisson-binomial}: each open deal with its own odds times {@code correction}, and orders that nobody
     *     expects, at {@code pace}
     * @param probability that the period ends within the range
     * @param correction 1 where there is too little past to say
     * @param pace orders a month that nobody expected
     * @param months past months that both come from
     */
    record Method(String name, BigDecimal probability, BigDecimal correction, BigDecimal pace, int months) {
        private static final String NAME = "poisson-binomial";
        private static final BigDecimal SURE = new BigDecimal("0.8");
    }

    /**
     * An expected order whose date has moved.
     *
     * @param times how often it moved to a later day
     * @param fiction whether that is so often that nobody should believe the date
     */
    record Slipped(String deal, Optional<LocalDate> closeDate, int times, boolean fiction) {
        static Slipped of(Slippage slippage) {
            Deal deal = slippage.deal().deal();
            return new Slipped(
                    deal.id().toString(),
                    deal.description().expectation().flatMap(Expectation::closeDate),
                    slippage.times(),
                    slippage.isFiction());
        }
    }

    /**
     * How long expected orders have been where they are.
     *
     * @param milestone the furthest one that they reached; empty: none yet
     */
    record Aged(Optional<String> milestone, int deals, int medianDays, int longestDays) {
        static Aged of(Ageing ageing) {
            return new Aged(ageing.milestone().map(Names::of), ageing.deals(), ageing.median(), ageing.longest());
        }
    }

    /**
     * What was expected of a month when it began, against what came.
     *
     * @param weighted as many as should have come
     * @param won those of the expected that became orders in it
     * @param orders all orders of it
     * @param unexpected those of them that nobody expected when it began
     */
    record Month(String month, int expected, BigDecimal weighted, int won, int orders, int unexpected) {
        static Month of(Accuracy accuracy) {
            return new Month(
                    accuracy.month().toString(),
                    accuracy.expected(),
                    plain(accuracy.weighted()),
                    accuracy.won(),
                    accuracy.orders(),
                    accuracy.unexpected());
        }
    }

    private static BigDecimal rounded(double number) {
        return plain(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
    }

    /** {@code 10}, not {@code 1E+1}. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
