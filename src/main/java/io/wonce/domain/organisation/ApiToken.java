package io.wonce.domain.organisation;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What lets a program at an organisation's ledger, without the secret itself.
 *
 * @param name what the organisation calls it: one word of up to 40 letters, digits, dots, dashes and underscores
 * @param scope what it may be used for
 * @param madeAt when a manager made it
 * @param usedAt when it was used last, to the minute; empty: never
 */
public record ApiToken(String name, Scope scope, Instant madeAt, Optional<Instant> usedAt) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");

    /** What a token may be used for. */
    public enum Scope {
        /** Looks, and changes nothing. */
        READ,
        /** Looks, and changes deals. */
        WRITE,
        /** All that, and what managers may. */
        ADMIN
    }

    public ApiToken {
        if (!isName(name)) {
            throw new IllegalArgumentException("the name of a token is one word of up to 40 letters and digits");
        }
    }

    /** Whether a token can be called {@code typed}. */
    public static boolean isName(String typed) {
        return NAME.matcher(typed).matches();
    }

    /** Whether it may be used for what needs {@code wanted}. */
    public boolean allows(Scope wanted) {
        return scope.compareTo(wanted) >= 0;
    }
}
