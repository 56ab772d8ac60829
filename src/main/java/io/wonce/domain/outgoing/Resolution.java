package io.wonce.domain.outgoing;

import io.wonce.domain.chat.HunchId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealSummary;
import java.util.Optional;

/** How a click or a command ended. */
public sealed interface Resolution {
    /**
     * Done.
     *
     * @param change what undo takes back; empty where nothing had to change
     * @param deal the deal it was about
     */
    record Done(Optional<ChangeId> change, Optional<DealSummary> deal) implements Resolution {}

    /** Not yet: somebody opened this deal in the meantime; is it the same order? The prompt shows it now. */
    record AskedAgain(DealSummary opened) implements Resolution {}

    /** The same person said the same a moment ago: nothing is added. */
    record Repeated(DealSummary deal) implements Resolution {}

    /**
     * Wonce knows now whether a message tells of a win.
     *
     * @param hunch what was asked
     * @param win whether it does
     */
    record Heeded(HunchId hunch, boolean win) implements Resolution {}

    /** Nothing is left of what the reader was taught. */
    record Forgotten(int lessons) implements Resolution {}

    /** Not done. */
    record Refused(Refusal reason) implements Resolution {}

    /** Why something was not done. */
    enum Refusal {
        /** Only the author, people named in the message and managers may. */
        NOT_YOURS,
        MANAGERS_ONLY,
        ADMINS_ONLY,
        NO_SUCH_ANNOUNCEMENT,
        NO_SUCH_DEAL,
        NO_SUCH_CHANGE,
        ALREADY_UNDONE,
        /** Somebody changed it since; what came later has to be undone first. */
        CHANGED_SINCE,
        NOTHING_TO_UNDO,
        /** The deal's status does not allow it. */
        NOT_POSSIBLE,
        /** It changed how the organisation works: that is changed again where it was changed. */
        FINAL,
        /** Of a period that has not begun, there is no number yet. */
        NOT_BEGUN,
        /** The platform does not show the message any more. */
        OUT_OF_SIGHT
    }
}
