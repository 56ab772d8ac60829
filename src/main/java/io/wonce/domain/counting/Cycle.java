package io.wonce.domain.counting;

import java.time.Month;

/** The kinds of period for which an organisation sets targets and keeps records; each comes again and again. */
public enum Cycle {
    WEEK,
    MONTH,
    /** Of the fiscal year, where that is not the year. */
    QUARTER,
    /** The fiscal year, where that is not the year. */
    YEAR;

    /** The period of this kind that holds the day of {@code almanac}. */
    public Period running(Almanac almanac) {
        return switch (this) {
            case WEEK -> almanac.running("week", 0);
            case MONTH -> almanac.running("month", 0);
            case QUARTER -> almanac.runningQuarter(0);
            case YEAR -> almanac.running(almanac.fiscalStart() == Month.JANUARY ? "year" : "fiscal year", 0);
        };
    }
}
