package io.wonce.postgres;

import io.wonce.domain.outgoing.Outgoing;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** What waits to leave, as the outbox keeps it: sealed where it holds a secret and there is a key. */
final class KeptContent {
    /** As the server writes it; no content has such a property first. */
    private static final String SEALED = "{\"sealed\": \"";

    private static final String END = "\"}";

    private final Json json;
    private final Optional<Seal> seal;

    KeptContent(Json json, Optional<Seal> seal) {
        this.json = json;
        this.seal = seal;
    }

    String close(Outgoing content, UUID delivery) {
        String open = json.of(content);
        return seal.filter(key -> content.holdsSecret())
                .map(key -> SEALED + Base64.getEncoder().encodeToString(key.close(open, row(delivery))) + END)
                .orElse(open);
    }

    /** Throws IllegalStateException where it is of another version, or sealed with another key. */
    Outgoing open(String kept, UUID delivery) {
        if (!kept.startsWith(SEALED)) {
            return json.outgoing(kept);
        }
        byte[] closed = Base64.getDecoder().decode(kept.substring(SEALED.length(), kept.length() - END.length()));
        return json.outgoing(seal.orElseThrow(() -> new IllegalStateException("WONCE_KEY is missing"))
                .open(closed, row(delivery)));
    }

    private static String row(UUID delivery) {
        return "delivery " + delivery;
    }
}
