package io.wonce.postgres;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * What two posts of the same text share: case, spaces and line breaks aside.
 *
 * @param value a hash of 122 bits
 */
record Fingerprint(UUID value) {
    static Fingerprint of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return new Fingerprint(UUID.nameUUIDFromBytes(plain.getBytes(StandardCharsets.UTF_8)));
    }
}
