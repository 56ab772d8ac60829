package io.wonce.domain.organisation;

import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Signs what is sent to a webhook, as Standard Webhooks (https://www.standardwebhooks.com) has it. It never prints itself.
 *
 * @param value {@code whsec_} and 32 bytes in base64
 */
public record WebhookSecret(String value) {
    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile(PREFIX + "[A-Za-z0-9+/]{43}=");

    public WebhookSecret {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("a webhook's secret is whsec_ and 32 bytes in base64");
        }
    }

    /** A new one. */
    public static WebhookSecret draw(RandomGenerator random) {
        byte[] drawn = new byte[BYTES];
        random.nextBytes(drawn);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(drawn));
    }

    /** What the signature is made with. */
    public byte[] key() {
        return Base64.getDecoder().decode(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return "***";
    }
}
