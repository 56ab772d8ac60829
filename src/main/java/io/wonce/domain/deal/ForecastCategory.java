package io.wonce.domain.deal;

/** How an expected deal enters the forecast. */
public enum ForecastCategory {
    PIPELINE,
    BEST_CASE,
    COMMIT
}
