package io.wonce.app;

import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was asked about in the last minute, so that a message which is read twice on its way is sent once. */
final class RecentReadings {
    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int MOST = 500;

    private final Map<Asked, Kept> kept = new LinkedHashMap<>();

    private record Asked(OrganisationId organisation, MessageRef message, String text) {}

    private record Kept(Reading reading, Instant until) {}

    synchronized Optional<Reading> find(OrganisationId organisation, IncomingMessage message, Instant now) {
        return Optional.ofNullable(kept.get(asked(organisation, message)))
                .filter(known -> known.until().isAfter(now))
                .map(Kept::reading);
    }

    synchronized void keep(OrganisationId organisation, IncomingMessage message, Reading reading, Instant now) {
        kept.values().removeIf(known -> !known.until().isAfter(now));
        if (kept.size() >= MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        kept.put(asked(organisation, message), new Kept(reading, now.plus(MEMORY)));
    }

    private static Asked asked(OrganisationId organisation, IncomingMessage message) {
        return new Asked(organisation, message.ref(), message.text());
    }
}
