package io.wonce.app.command;

import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a command says of the future of an order.
 *
 * @param closeDate when it should come
 * @param percent how likely, 0 to 100
 * @param category how it enters the forecast
 * @param rest the other words
 */
record Outlook(
        Optional<LocalDate> closeDate, Optional<Integer> percent, Optional<ForecastCategory> category, Arguments rest) {
    private static final int LIKELY = 80;
    private static final int POSSIBLE = 60;
    private static final int UNSAID = 50;

    /** Whether it says anything. */
    boolean isStated() {
        return closeDate.isPresent() || percent.isPresent() || category.isPresent();
    }

    /** What is expected now: what was not said stays as {@code known}. */
    Expectation over(Optional<Expectation> known) {
        boolean keepsOdds = percent.isEmpty() && category.isEmpty();
        int probability = percent.or(() -> category.map(Outlook::usual))
                .or(() -> known.map(Expectation::probability))
                .orElse(UNSAID);
        ForecastCategory told = category.or(() -> known.filter(k -> keepsOdds).map(Expectation::category))
                .orElseGet(() -> usual(probability));
        return new Expectation(closeDate.or(() -> known.flatMap(Expectation::closeDate)), probability, told);
    }

    private static int usual(ForecastCategory category) {
        return switch (category) {
            case COMMIT -> LIKELY + 10;
            case BEST_CASE -> POSSIBLE + 10;
            case PIPELINE -> UNSAID - 10;
        };
    }

    private static ForecastCategory usual(int probability) {
        if (probability >= LIKELY) {
            return ForecastCategory.COMMIT;
        }
        return probability >= POSSIBLE ? ForecastCategory.BEST_CASE : ForecastCategory.PIPELINE;
    }
}
