package io.wonce.domain.organisation;

import java.time.Instant;
import java.util.Optional;

/**
 * A screen on a wall that shows the numbers, and can do nothing else.
 *
 * @param name as people know it, such as {@code Lobby}; 1 to 40 characters
 * @param madeAt since when it may
 * @param seenAt when it last showed them, to about a minute; empty: never
 */
public record WallScreen(String name, Instant madeAt, Optional<Instant> seenAt) {
    private static final int LONGEST = 40;

    public WallScreen {
        if (!isName(name)) {
            throw new IllegalArgumentException("the name of a screen has 1 to 40 characters");
        }
    }

    /** Whether a screen can be called {@code typed}. */
    public static boolean isName(String typed) {
        return !typed.isBlank()
                && typed.equals(typed.strip())
                && typed.length() <= LONGEST
                && typed.chars().noneMatch(Character::isISOControl);
    }
}
