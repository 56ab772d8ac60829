package io.wonce.fuzz;

import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;

/** What holds of every reading, whatever was read. */
final class Sound {
    private Sound() {}

    static void check(Reading reading, String text) {
        boolean scored = reading.score() >= 0 && reading.score() <= 1;
        if (!scored || !reading.statements().stream().allMatch(Sound::isSound)) {
            throw new IllegalStateException("an unsound reading of " + text);
        }
    }

    private static boolean isSound(Statement statement) {
        return statement.amount().map(amount -> amount.value().signum() >= 0).orElse(true)
                && statement.customer().map(name -> !name.isBlank()).orElse(true);
    }
}
