package io.wonce.domain.counting;

import io.wonce.domain.deal.ForecastCategory;
import java.util.List;
import java.util.Optional;

/**
 * How sure an order is that is still expected.
 *
 * @param category how it enters the forecast; empty where nobody has said
 */
public record Confidence(Optional<ForecastCategory> category) {
    /** As somebody has said it. */
    public static Confidence of(ForecastCategory category) {
        return new Confidence(Optional.of(category));
    }

    /** Nobody has said it. */
    public static Confidence unsaid() {
        return new Confidence(Optional.empty());
    }

    /** The surest first, then the one that nobody has said. */
    public static List<Confidence> all() {
        return List.of(
                of(ForecastCategory.COMMIT), of(ForecastCategory.BEST_CASE), of(ForecastCategory.PIPELINE), unsaid());
    }
}
