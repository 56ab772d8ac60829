package io.wonce;

import io.micrometer.core.instrument.MeterRegistry;
import io.wonce.app.port.Chat;
import io.wonce.app.port.Delivery;
import io.wonce.domain.chat.Platform;
import java.util.Locale;

/** A platform whose deliveries are counted by how they ended. */
record CountedChat(Chat chat, MeterRegistry meters) implements Chat {
    @Override
    public Platform platform() {
        return chat.platform();
    }

    @Override
    public Sending send(Delivery delivery) {
        try {
            Sending ending = chat.send(delivery);
            count("wonce.deliveries", "ending", ending.getClass().getSimpleName());
            return ending;
        } catch (RuntimeException broken) {
            count("wonce.deliveries", "ending", "broken");
            throw broken;
        }
    }

    @Override
    public Search find(Delivery delivery) {
        Search search = chat.find(delivery);
        count("wonce.deliveries.searched", "search", search.getClass().getSimpleName());
        return search;
    }

    private void count(String meter, String tag, String value) {
        meters.counter(
                        meter,
                        "platform",
                        platform().name().toLowerCase(Locale.ROOT),
                        tag,
                        value.toLowerCase(Locale.ROOT))
                .increment();
    }
}
