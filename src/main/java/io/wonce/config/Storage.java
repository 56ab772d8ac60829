package io.wonce.config;

import java.nio.file.Path;

/** Where the ledger is kept. */
public sealed interface Storage {
    /**
     * A PostgreSQL server that comes along.
     *
     * @param folder where its data stays from run to run; made where it is missing
     */
    record Embedded(Path folder) implements Storage {}

    /**
     * A PostgreSQL server of your own.
     *
     * @param url {@code DATABASE_URL}, password and all
     */
    record Server(Secret url) implements Storage {}
}
