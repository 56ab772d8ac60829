package io.wonce.domain.chat;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a picture is on the web, for chat platforms to fetch it.
 *
 * @param value {@code https}, with a host, without credentials, in ASCII; at most 240 characters
 */
public record PictureAddress(String value) {
    private static final int LONGEST = 240;
    private static final Pattern PUBLIC = Pattern.compile(
            "https://(?:[a-z0-9-]{1,63}\\.)+[a-z][a-z0-9-]{1,62}(?::\\d{1,5})?(?:[/?][!-~&&[^<>\"\\\\^`{|}]]*)?",
            Pattern.CASE_INSENSITIVE);

    public PictureAddress {
        if (!isPublic(value)) {
            throw new IllegalArgumentException(
                    "pictures are fetched from https://HOST/… only, without a password, in at most " + LONGEST
                            + " characters");
        }
    }

    /** The address that was typed; empty where it is none. */
    public static Optional<PictureAddress> parse(String typed) {
        return Optional.of(typed).filter(PictureAddress::isPublic).map(PictureAddress::new);
    }

    private static boolean isPublic(String address) {
        return address.length() <= LONGEST && PUBLIC.matcher(address).matches();
    }
}
