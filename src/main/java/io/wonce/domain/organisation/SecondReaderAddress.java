package io.wonce.domain.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a second reader answers: what stands before {@code /chat/completions}.
 *
 * @param value {@code http} or {@code https}, a host, perhaps a port and a path; without credentials, query, or a slash at the end;
 *     at most 200 characters
 */
public record SecondReaderAddress(String value) {
    private static final int LONGEST = 200;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern WRITTEN = Pattern.compile(
            "(https?)://([a-z0-9](?:[a-z0-9.-]{0,120}[a-z0-9])?|\\[[0-9a-f:.]{2,45}])(?::(\\d{1,5}))?(?:/[\\w.~/-]*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[(?:0{0,4}:){1,7}0{0,3}1]");

    public SecondReaderAddress {
        value = bare(value);
        if (!isAddress(value)) {
            throw new IllegalArgumentException(
                    "a second reader's address is https://HOST/… without a password or a question mark, in at most "
                            + LONGEST + " characters");
        }
    }

    /** The address that was typed; empty where it is none. */
    public static Optional<SecondReaderAddress> parse(String typed) {
        return Optional.of(bare(typed.strip()))
                .filter(SecondReaderAddress::isAddress)
                .map(SecondReaderAddress::new);
    }

    /** Without the slashes at its end; not by an expression, which would begin anew at each of many slashes in a row. */
    private static String bare(String address) {
        int end = address.length();
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        return address.substring(0, end);
    }

    /** Whether nobody on the way can read what is sent. */
    public boolean isEncrypted() {
        return value.regionMatches(true, 0, "https:", 0, 6);
    }

    /** Whether it names this computer, in so many words. */
    public boolean isLoopback() {
        return LOOPBACK.matcher(host()).matches();
    }

    /** In lower case. */
    public String host() {
        return written().group(2).toLowerCase(Locale.ROOT);
    }

    /** Whether it is the same server as {@code other}'s: a key of the one is known to the other. */
    public boolean isAt(SecondReaderAddress other) {
        Matcher ours = written();
        Matcher theirs = other.written();
        return isEncrypted() == other.isEncrypted()
                && host().equals(other.host())
                && Optional.ofNullable(ours.group(3)).equals(Optional.ofNullable(theirs.group(3)));
    }

    private Matcher written() {
        Matcher matcher = WRITTEN.matcher(value);
        matcher.matches();
        return matcher;
    }

    private static boolean isAddress(String address) {
        Matcher matcher = WRITTEN.matcher(address);
        return address.length() <= LONGEST
                && matcher.matches()
                && Optional.ofNullable(matcher.group(3))
                        .map(Integer::valueOf)
                        .filter(port -> port < 1 || port > HIGHEST_PORT)
                        .isEmpty();
    }
}
