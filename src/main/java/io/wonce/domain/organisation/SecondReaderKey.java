package io.wonce.domain.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Opens the endpoint of a second reader. It never prints itself.
 *
 * @param value up to {@value #LONGEST} visible characters of ASCII
 */
public record SecondReaderKey(String value) {
    /** The longest one. */
    public static final int LONGEST = 500;

    private static final Pattern KEY = Pattern.compile("[!-~]{1," + LONGEST + "}");

    public SecondReaderKey {
        if (!KEY.matcher(value).matches()) {
            throw new IllegalArgumentException("a key has up to " + LONGEST + " visible characters");
        }
    }

    /** The key that was typed; empty where it is none. */
    public static Optional<SecondReaderKey> parse(String typed) {
        return Optional.of(typed.strip())
                .filter(key -> KEY.matcher(key).matches())
                .map(SecondReaderKey::new);
    }

    @Override
    public String toString() {
        return "***";
    }
}
