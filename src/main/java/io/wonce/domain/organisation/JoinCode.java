package io.wonce.domain.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What lets a place join an organisation's ledger, once. It never prints itself.
 *
 * @param letters eight of Crockford's 32, which nobody takes for one another: 40 random bits
 */
public record JoinCode(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String PREFIX = "WONCE";
    private static final int LETTERS = 8;
    private static final int GROUP = 4;
    private static final int LONGEST = 40;

    public JoinCode {
        if (!isCode(letters)) {
            throw new IllegalArgumentException("a join code has " + LETTERS + " letters of " + ALPHABET);
        }
    }

    /** A new one; {@code random} has to be unpredictable. */
    public static JoinCode draw(RandomGenerator random) {
        return new JoinCode(random.ints(LETTERS, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining()));
    }

    /** As people copy or retype it: in any case, with or without its beginning and its dashes, an O for a 0. Empty: it is none. */
    public static Optional<JoinCode> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        String bare = plain.length() > LETTERS && plain.startsWith(PREFIX) ? plain.substring(PREFIX.length()) : plain;
        String letters = bare.replace('O', '0').replace('I', '1').replace('L', '1');
        return isCode(letters) ? Optional.of(new JoinCode(letters)) : Optional.empty();
    }

    /** As people read it: {@code WONCE-7KQ4-9XTD}; safe in an address. */
    public String shown() {
        return PREFIX + "-" + letters.substring(0, GROUP) + "-" + letters.substring(GROUP);
    }

    @Override
    public String toString() {
        return "***";
    }

    private static boolean isCode(String letters) {
        return letters.length() == LETTERS && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }
}
