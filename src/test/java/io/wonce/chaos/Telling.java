package io.wonce.chaos;

import io.wonce.domain.chat.Platform;
import java.util.Optional;

/**
 * Somebody tells of an order, as the story wants it.
 *
 * @param number within the story, from 0: the order in which people tell
 * @param order what it is about
 * @param platform where it is told
 * @param place which of the platform's channels
 * @param author which of its people
 * @param under the telling in whose thread it stands
 * @param slip whether its author deletes it at once, as it was a mistake
 * @param edited whether its author mends the wording afterwards
 * @param copies how many deliveries of it come on top of the needed one
 * @param click how its question is answered
 */
record Telling(
        int number,
        Order order,
        Act act,
        Platform platform,
        int place,
        int author,
        Optional<Telling> under,
        boolean slip,
        boolean edited,
        int copies,
        Clicking click) {
    /** How people answer a question. */
    enum Clicking {
        ONCE,
        /** The same person, twice within the blink of an eye. */
        DOUBLE,
        /** The author and a manager at the same moment. */
        BOTH,
        /** The author, who takes it back where it was put with a deal, and answers anew. */
        UNDONE
    }

    String text() {
        return act.text(order) + (slip ? " (oops)" : "");
    }
}
