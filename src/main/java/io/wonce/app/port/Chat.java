package io.wonce.app.port;

import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import java.time.Duration;

/** A platform to talk on. {@code ChatContract} in the tests holds for each. */
public interface Chat {
    /** Whose conversations it can reach. */
    Platform platform();

    /** Sends or edits, once; never tries again by itself. */
    Sending send(Delivery delivery);

    /** Looks for a delivery that may have arrived, by its {@link OutboxId}. */
    Search find(Delivery delivery);

    /** What became of a delivery that may have arrived. */
    sealed interface Search {
        /** It stands there. */
        record Found(MessageRef message) implements Search {}

        /** It does not stand there, or does no harm when it is sent twice. */
        record Missing() implements Search {}

        /** The platform cannot tell: sent again, it might stand there twice. */
        record Unsure(String reason) implements Search {}
    }

    /** How a sending ended. */
    sealed interface Sending {
        /** It stands there now. */
        record Arrived(MessageRef message) implements Sending {}

        /**
         * Surely not sent; may be tried again after {@code after}.
         *
         * @param isTurn whether it only waits until others have been sent: that says nothing of how the platform is
         */
        record Later(Duration after, String reason, boolean isTurn) implements Sending {
            public Later(Duration after, String reason) {
                this(after, reason, false);
            }

            /** Waits for its turn. */
            public static Later turn(Duration after, String reason) {
                return new Later(after, reason, true);
            }
        }

        /** No answer: perhaps it was sent. */
        record Unknown(String reason) implements Sending {}

        /**
         * Will never be taken.
         *
         * @param shutOut whether Wonce may say nothing at all there: not invited, archived, restricted
         */
        record Refused(String reason, boolean shutOut) implements Sending {
            /** For what it says, or for a reason unknown. */
            public Refused(String reason) {
                this(reason, false);
            }
        }
    }
}
