package io.wonce.web.api;

import io.wonce.domain.counting.Confidence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Constants as programs read and write them: {@code best-case}. */
final class Names {
    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The forecast category, or {@code none}. */
    static String of(Confidence confidence) {
        return confidence.category().map(Names::of).orElse("none");
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String text) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> of(constant).equals(text))
                .findFirst();
    }
}
