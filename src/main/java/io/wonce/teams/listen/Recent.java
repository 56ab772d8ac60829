package io.wonce.teams.listen;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import java.time.Duration;
import java.util.Optional;

/**
 * Messages about which their authors are asked. Teams shows a bot no message again, and what is no announcement is kept nowhere:
 * they are remembered by this process alone, for an hour, as they are edited and until they are deleted.
 */
final class Recent {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int MOST = 1000;

    private final Cache<MessageRef, IncomingMessage> messages =
            Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(MOST).build();

    void keep(IncomingMessage message) {
        messages.put(message.ref(), message);
    }

    /** Follows an edit of what is remembered. */
    void revise(IncomingMessage message) {
        messages.asMap().computeIfPresent(message.ref(), (ref, old) -> old.saying(message.text()));
    }

    void forget(MessageRef message) {
        messages.invalidate(message);
    }

    Optional<IncomingMessage> find(MessageRef message) {
        return Optional.ofNullable(messages.getIfPresent(message));
    }
}
