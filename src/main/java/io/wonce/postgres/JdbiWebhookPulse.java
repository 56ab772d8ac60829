package io.wonce.postgres;

import io.wonce.app.port.WebhookPulse;
import java.util.function.Supplier;

/** How things stand with webhooks now. */
final class JdbiWebhookPulse implements Supplier<WebhookPulse> {
    private final Transactions transactions;

    JdbiWebhookPulse(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public WebhookPulse get() {
        return transactions.across(handle -> handle.createQuery("""
                        select waiting, oldest_seconds, failing, stopped
                        from webhook_pulse()
                        """)
                .map((row, context) -> new WebhookPulse(
                        row.getLong("waiting"),
                        row.getDouble("oldest_seconds"),
                        row.getLong("failing"),
                        row.getLong("stopped")))
                .one());
    }
}
