package io.wonce.domain.organisation;

/**
 * Where webhooks may be.
 *
 * @param inside whether private networks and this computer are among it, where {@code http} does as well; addresses at which clouds tell
 *     machines their secrets never are
 */
public record WebhookReach(boolean inside) {
    /** On the public web alone, by https. */
    public static final WebhookReach PUBLIC = new WebhookReach(false);

    /** Whether {@code address} may be entered; where its name leads is looked at with each connection. */
    public boolean allows(WebhookAddress address) {
        return inside || address.isEncrypted();
    }
}
