package io.wonce;

import io.wonce.app.Desk;
import io.wonce.app.LearnedReads;
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
}
