package io.wonce.app;

import io.wonce.app.port.Ledger;
import java.time.InstantSource;

/**
 * What lies on every desk: the use cases that read and link share it.
 *
 * @param ledger the books
 * @param reader understands messages
 * @param linker decides where statements belong
 * @param clock tells the time
 */
public record Desk(Ledger ledger, Reads reader, Links linker, InstantSource clock) {
    Inquiry inquiry() {
        return new Inquiry(reader, linker);
    }

    Intake intake() {
        return new Intake(inquiry());
    }
}
