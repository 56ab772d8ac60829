package io.wonce.domain.deal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is expected of a deal that has not reached the counting milestone.
 *
 * @param closeDate when it should, in the organisation's zone
 * @param probability in percent, 0 to 100
 * @param category how it enters the forecast
 */
public record Expectation(Optional<LocalDate> closeDate, int probability, ForecastCategory category) {
    public Expectation {
        if (probability < 0 || probability > 100) {
            throw new IllegalArgumentException("probability " + probability + "% is not between 0% and 100%");
        }
    }
}
