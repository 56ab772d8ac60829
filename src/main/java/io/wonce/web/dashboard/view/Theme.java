package io.wonce.web.dashboard.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How pages are lit. */
public enum Theme {
    /** As the device prefers. */
    AUTO,
    LIGHT,
    DARK;

    /** By its name in addresses and cookies, or as Teams calls its own; empty for anything else. */
    public static Optional<Theme> of(String name) {
        return switch (name) {
            case "default" -> Optional.of(LIGHT);
            case "contrast" -> Optional.of(DARK);
            default ->
                Arrays.stream(values())
                        .filter(theme -> theme.key().equals(name))
                        .findFirst();
        };
    }

    /** In lower case, as the style sheet knows it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
