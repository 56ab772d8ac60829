package io.wonce.slack.fake;

import java.util.List;

/**
 * What somebody did, and how the app took every event of it.
 *
 * @param message the message afterwards, or before it was deleted; for a channel or home event, an empty one
 * @param deliveries one for each event and workspace, in order; none while events are held
 */
public record Said(FakeMessage message, List<Delivery> deliveries) {
    public Said {
        deliveries = List.copyOf(deliveries);
    }

    public String ts() {
        return message.ts();
    }

    /** Whether the app answered every event with 200 within three seconds. */
    public boolean acknowledged() {
        return deliveries.stream().allMatch(Delivery::acknowledged);
    }
}
