package io.wonce.app.port;

import java.time.Instant;

/** Tells webhooks, over the web. */
public interface WebhookLine {
    /** Tells {@code call}, signed at {@code now}. Takes ten seconds at most, and never throws. */
    Ending tell(WebhookQueue.Call call, Instant now);

    /** How it ended. */
    enum Ending {
        /** It was taken: 2xx. */
        TAKEN,
        /** It wants to be told nothing any more: 410. */
        GONE,
        /** It answered something else. */
        REFUSED,
        /** It leads on to another address, where nobody follows. */
        MOVED,
        /** It did not answer in time. */
        TOO_SLOW,
        /** Nobody answers there. */
        UNREACHABLE,
        /** It leads to where nothing may be sent. */
        OUT_OF_BOUNDS,
        /** Nobody was told, since there is nothing to sign it with. */
        UNSIGNED
    }
}
