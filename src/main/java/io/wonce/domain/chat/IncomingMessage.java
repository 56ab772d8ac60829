package io.wonce.domain.chat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A message as a platform delivered it, perhaps not for the first time.
 *
 * @param ref its key
 * @param threadRoot the message that its thread hangs on; empty where it starts none or is the root itself
 * @param author who wrote it
 * @param text as the platform stores it, mark-up and all, but for what is no character: a space takes its place
 * @param at when it was posted, by the platform's clock
 * @param clientMessageId the client's own id, equal across re-sends with another message id
 * @param alsoKnownAs further ids of the author on the platform, such as that of a robot's app
 */
public record IncomingMessage(
        MessageRef ref,
        Optional<MessageRef> threadRoot,
        Person author,
        String text,
        Instant at,
        Optional<String> clientMessageId,
        Set<String> alsoKnownAs) {
    /** NUL and halves of surrogate pairs, which no database keeps. */
    private static final Pattern NO_CHARACTER = Pattern.compile("[\\x00\\p{Cs}]");

    public IncomingMessage {
        text = NO_CHARACTER.matcher(text).replaceAll(" ");
        alsoKnownAs = Set.copyOf(alsoKnownAs);
    }

    /** By an author who has one id. */
    public IncomingMessage(
            MessageRef ref,
            Optional<MessageRef> threadRoot,
            Person author,
            String text,
            Instant at,
            Optional<String> clientMessageId) {
        this(ref, threadRoot, author, text, at, clientMessageId, Set.of());
    }

    /** The same message by itself, answering nobody. */
    public IncomingMessage outsideThreads() {
        return new IncomingMessage(ref, Optional.empty(), author, text, at, clientMessageId, alsoKnownAs);
    }

    /** The same message in other words. */
    public IncomingMessage saying(String other) {
        return new IncomingMessage(ref, threadRoot, author, other, at, clientMessageId, alsoKnownAs);
    }
}
