package io.wonce.slack.client;

import io.wonce.app.port.Credentials;
import java.util.Optional;

/** What is known of a workspace's token. */
record Held(Optional<Credentials> credentials, State state) {
    enum State {
        KEPT,
        /** Another process renews it at this moment. */
        AWAITED,
        /** Wonce was thrown out: nothing but a new installation brings another. */
        LOST
    }

    static Held kept(Optional<Credentials> credentials) {
        return new Held(credentials, State.KEPT);
    }

    static Held awaited(Optional<Credentials> credentials) {
        return new Held(credentials, State.AWAITED);
    }

    static Held lost() {
        return new Held(Optional.empty(), State.LOST);
    }
}
