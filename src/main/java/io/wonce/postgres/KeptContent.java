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
                .map(key -> sealed(key, open, delivery))
                .orElse(open);
    }

    /** Throws IllegalStateException where it is of another version, or sealed with another key. */
    Outgoing open(String kept, UUID delivery) {
        if (!kept.startsWith(SEALED)) {
            return json.outgoing(kept);
        }
        return json.outgoing(seal.orElseThrow(() -> new IllegalStateException("WONCE_KEY is missing"))
                .open(bytes(kept), row(delivery)));
    }

    /** The same sealed with the present key, where a former one sealed it. */
    Optional<String> anew(String kept, UUID delivery) {
        return seal.filter(key -> kept.startsWith(SEALED))
                .filter(key -> key.isFormer(bytes(kept), row(delivery)))
                .map(key -> sealed(key, key.open(bytes(kept), row(delivery)), delivery));
    }

    private static String sealed(Seal key, String open, UUID delivery) {
        return SEALED + Base64.getEncoder().encodeToString(key.close(open, row(delivery))) + END;
    }

    private static byte[] bytes(String kept) {
        return Base64.getDecoder().decode(kept.substring(SEALED.length(), kept.length() - END.length()));
    }

    private static String row(UUID delivery) {
        return "delivery " + delivery;
    }
}
