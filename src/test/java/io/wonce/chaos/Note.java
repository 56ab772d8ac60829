package io.wonce.chaos;

import io.wonce.domain.chat.MessageRef;
import java.util.List;
import java.util.Optional;

/** What somebody told, as it stands on a platform. */
interface Note {
    /** As the ledger names it. */
    MessageRef ref();

    /** The name of who told it. */
    String author();

    /** Whether {@code text} names who told it. */
    default boolean isNamedIn(String text) {
        return text.contains(author());
    }

    /** What the bot says in its thread now, about this and what else was told there. */
    List<Reply> replies();

    /** The author mends the wording: what has to be delivered of that. */
    List<Letter> edited();

    /** The author deletes it: what has to be delivered of that. */
    List<Letter> deleted();

    /** One message of the bot. */
    interface Reply {
        /** The platform's id of it. */
        String id();

        String text();

        /** All of it as the platform has it, buttons included. */
        String content();

        /** The names of its buttons. */
        List<String> buttons();

        /** The button that stands for the deal of that order. */
        Optional<String> choice(Order order);

        /** Somebody presses a button as it was seen here, and nobody else; whether the bot took it. */
        boolean press(String button, boolean byManager);
    }

    /** Something that a platform brings to the bot until it is taken. */
    interface Letter {
        /**
         * Brings it; whether the platform leaves it at that.
         *
         * @param attempt from 0
         */
        boolean bring(int attempt);

        /** Brings it though it was taken, as another delivery. */
        void copy();
    }

    /** A note and what has to be delivered of it. */
    record Told(Note note, List<Letter> letters) {}
}
