package io.wonce.postgres;

import io.wonce.app.port.Bell;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear a bell; one that fails keeps no other from hearing it. */
final class Listeners implements Bell {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    @Override
    public AutoCloseable onRing(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void ring() {
        listeners.forEach(Listeners::call);
    }

    private static void call(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException failure) {
            LOG.error("a listener of the bell failed", failure);
        }
    }
}
