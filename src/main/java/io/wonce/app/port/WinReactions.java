package io.wonce.app.port;

import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;

/** Reactions that say "this is a win", and what they did. */
public interface WinReactions {
    /** What reactions did to a message. */
    enum Effect {
        /** Nothing: it announced by itself. */
        NOTHING,
        /** What a person had dismissed is asked about again. */
        REOPENED,
        /** It announces something because of them only. */
        ANNOUNCED
    }

    /** What they did to a claimed message; holds off everybody else who reacts on it, until the end of the transaction. */
    Effect lock(MessageRef message);

    /** Keeps what they did. */
    void keep(MessageRef message, Effect effect);

    /** Keeps that {@code person} reacts; once more changes nothing. */
    void add(MessageRef message, PersonRef person);

    /** Forgets it again; false where there was none. */
    boolean remove(MessageRef message, PersonRef person);

    /** Whether anybody reacts still. */
    boolean any(MessageRef message);
}
