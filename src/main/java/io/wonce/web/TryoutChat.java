package io.wonce.web;

import io.wonce.app.port.Chat;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.TryoutRoom;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import java.time.Duration;

/** The try-out chat as a platform: what is sent stands in its room. */
public final class TryoutChat implements Chat {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TryoutRoom room;

    /** A chat in {@code room}. */
    public TryoutChat(TryoutRoom room) {
        this.room = room;
    }

    @Override
    public Platform platform() {
        return Platform.BROWSER;
    }

    @Override
    public Sending send(Delivery delivery) {
        try {
            MessageRef message = room.put(
                    delivery.id(), delivery.organisation(), delivery.to(), delivery.edits(), delivery.content());
            return new Sending.Arrived(message);
        } catch (LedgerUnavailable away) {
            return new Sending.Later(PAUSE, "the database is away");
        }
    }

    @Override
    public Search find(Delivery delivery) {
        return room.find(delivery.id(), delivery.organisation())
                .<Search>map(Search.Found::new)
                .orElseGet(Search.Missing::new);
    }
}
