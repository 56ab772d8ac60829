package io.wonce.app;

import io.wonce.app.port.Chat;
import io.wonce.app.port.Delivery;
import io.wonce.domain.chat.Platform;
import java.time.Duration;
import java.util.Random;

/** A platform on a bad day; what goes wrong follows from the seed. */
public final class ChaosChat implements Chat {
    private final Chat inner;
    private final Random chance;

    /** The process dies: what it was doing is neither finished nor recorded. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** In front of {@code inner}. */
    public ChaosChat(Chat inner, long seed) {
        this.inner = inner;
        this.chance = new Random(seed);
    }

    @Override
    public Platform platform() {
        return inner.platform();
    }

    @Override
    public Sending send(Delivery delivery) {
        int mood = dice(10);
        if (mood == 0) {
            return new Sending.Later(Duration.ofSeconds(30), "429");
        }
        if (mood == 1) {
            return new Sending.Unknown("timed out before it was taken");
        }
        if (mood == 2) {
            throw new IllegalStateException("connection reset");
        }
        if (mood == 3) {
            throw new Killed();
        }
        Sending ending = inner.send(delivery);
        if (mood == 4) {
            return new Sending.Unknown("timed out after it was taken");
        }
        if (mood == 5) {
            throw new Killed();
        }
        return ending;
    }

    @Override
    public Search find(Delivery delivery) {
        if (dice(10) == 0) {
            throw new IllegalStateException("500");
        }
        return inner.find(delivery);
    }

    private synchronized int dice(int sides) {
        return chance.nextInt(sides);
    }
}
