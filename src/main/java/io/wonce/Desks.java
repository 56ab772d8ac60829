package io.wonce;

import io.wonce.app.Desk;
import io.wonce.app.LearnedReads;
import io.wonce.app.Reads;
import io.wonce.app.SecondLook;
import io.wonce.app.SecondVoice;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.SecondReader;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.reading.Reader;
import io.wonce.postgres.Database;
import java.time.InstantSource;

/** Lays the real reader and the real linker on a desk. */
final class Desks {
    private Desks() {}

    static Desk on(Database database, Reader reader, InstantSource clock) {
        Linker linker = new Linker();
        return new Desk(database.ledger(), new LearnedReads(reader, database.ledger(), clock), linker::decide, clock);
    }

    /** One on which {@code second} lies as well, for organisations that have chosen it. */
    static Desk on(Ledger ledger, Reader reader, SecondReader second, InstantSource clock) {
        Reads both =
                new SecondLook(new LearnedReads(reader, ledger, clock), ledger, new SecondVoice(second, reader), clock);
        Linker linker = new Linker();
        return new Desk(ledger, both, linker::decide, clock);
    }
}
