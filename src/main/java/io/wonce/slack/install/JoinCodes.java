package io.wonce.slack.install;

import io.wonce.config.Secret;
import io.wonce.domain.organisation.OrganisationId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Invites a further workspace to share an organisation's ledger: codes that name it and end, signed with {@code WONCE_KEY}. */
public final class JoinCodes {
    private static final String ALGORITHM = "HmacSHA256";
    /** Keeps the signature from meaning anything elsewhere, since the key has other uses. */
    private static final byte[] PURPOSE = "wonce join code 1".getBytes(StandardCharsets.US_ASCII);

    private static final int CLAIM_BYTES = 3 * Long.BYTES;
    private static final int MARK_BYTES = 32;

    private final SecretKeySpec key;

    public JoinCodes(Secret key) {
        this.key = new SecretKeySpec(key.value().getBytes(StandardCharsets.US_ASCII), ALGORITHM);
    }

    /** A code for {@code organisation} that is good until {@code end}, to the second; safe in an address. */
    public String code(OrganisationId organisation, Instant end) {
        byte[] claim = ByteBuffer.allocate(CLAIM_BYTES)
                .putLong(organisation.value().getMostSignificantBits())
                .putLong(organisation.value().getLeastSignificantBits())
                .putLong(end.getEpochSecond())
                .array();
        byte[] signed = ByteBuffer.allocate(CLAIM_BYTES + MARK_BYTES)
                .put(claim)
                .put(mark(claim))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** Whom a code invites to; empty where we did not sign it, or it ended. */
    Optional<OrganisationId> organisation(String code, Instant now) {
        byte[] signed = decoded(code);
        if (signed.length != CLAIM_BYTES + MARK_BYTES) {
            return Optional.empty();
        }
        byte[] claim = Arrays.copyOf(signed, CLAIM_BYTES);
        if (!MessageDigest.isEqual(mark(claim), Arrays.copyOfRange(signed, CLAIM_BYTES, signed.length))) {
            return Optional.empty();
        }
        ByteBuffer fields = ByteBuffer.wrap(claim);
        OrganisationId organisation = new OrganisationId(new UUID(fields.getLong(), fields.getLong()));
        Instant end = Instant.ofEpochSecond(fields.getLong());
        return now.isBefore(end) ? Optional.of(organisation) : Optional.empty();
    }

    private static byte[] decoded(String code) {
        try {
            return Base64.getUrlDecoder().decode(code);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    private byte[] mark(byte[] claim) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE);
            return mac.doFinal(claim);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, impossible);
        }
    }
}
