package io.wonce.domain.chat;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a sales team is called; in any case it is the same team.
 *
 * @param text at most 40 characters on one line, without mark-up
 */
public record TeamName(String text) {
    /** In characters. */
    public static final int LONGEST = 40;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern POSSIBLE = Pattern.compile("[^<>\\p{Cc}]+");

    public TeamName {
        text = SPACE.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (!isPossible(text)) {
            throw new IllegalArgumentException("no name of a team: blank, longer than 40 characters, or with mark-up");
        }
    }

    /** The one that was typed; empty where that is none. */
    public static Optional<TeamName> of(String typed) {
        String bare = INVISIBLE.matcher(typed).replaceAll("").strip();
        return isPossible(bare) ? Optional.of(new TeamName(bare)) : Optional.empty();
    }

    /** Whether {@code name} is another spelling of it. */
    public boolean isSame(String name) {
        return text.equalsIgnoreCase(name);
    }

    private static boolean isPossible(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                && !SPACE.matcher(text).replaceAll("").isEmpty()
                && POSSIBLE.matcher(SPACE.matcher(text).replaceAll(" ")).matches();
    }
}
