package io.wonce.app.port;

import io.wonce.domain.organisation.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * By what two accounts are seen to have one e-mail address, without the address; of no use in another organisation.
 *
 * @param value 64 hexadecimal digits
 */
public record MailMark(String value) {
    /** The mark of {@code address}; capitals and spaces around it make no difference. */
    public static MailMark of(OrganisationId organisation, String address) {
        String plain = organisation + " " + address.strip().toLowerCase(Locale.ROOT);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return new MailMark(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no SHA-256", impossible);
        }
    }
}
