package io.wonce.slack.door;

import io.wonce.config.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells Slack's requests from others, by the bytes that arrived and in constant time.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Verifying requests from Slack</a>
 */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final SecretKeySpec key;

    Signature(Secret signingSecret) {
        this.key = new SecretKeySpec(signingSecret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * Whether Slack sent {@code body}, lately.
     *
     * @param timestamp the header X-Slack-Request-Timestamp, in seconds since 1970
     * @param signature the header X-Slack-Signature, {@code v0=} and 64 hexadecimal digits
     */
    boolean fits(byte[] body, String timestamp, String signature, Instant now) {
        return timestamp.matches("\\d{1,12}")
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                                .abs()
                                .compareTo(OLDEST)
                        <= 0
                && MessageDigest.isEqual(
                        of(body, timestamp).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    private String of(byte[] body, String timestamp) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, impossible);
        }
    }
}
