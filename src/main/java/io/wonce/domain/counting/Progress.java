package io.wonce.domain.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a target is, as known now.
 *
 * @param target what is to be reached
 * @param period in which
 * @param reached orders that count in the period, parts of shared ones where it is a team's, or what they are worth in the target's currency
 * @param expected the same of what is still expected in the period, from the day on which that was asked; in no count
 */
public record Progress(Target target, Period period, BigDecimal reached, BigDecimal expected) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST = 100_000;

    public Progress {
        reached = Target.plain(reached);
        expected = Target.plain(expected);
    }

    /** Whole percent of the target, rounded down: what is not reached is never told as if it were. */
    public int percent() {
        return reached.multiply(HUNDRED)
                .divide(target.goal(), 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(MOST))
                .intValueExact();
    }

    /** The same of a bar that cannot be longer than whole. */
    public int bar() {
        return Math.min(percent(), HUNDRED.intValueExact());
    }
}
