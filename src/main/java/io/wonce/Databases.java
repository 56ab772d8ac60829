package io.wonce;

import io.wonce.config.Storage;
import io.wonce.postgres.Database;
import io.wonce.postgres.DatabaseAddress;
import io.wonce.postgres.EmbeddedServer;

/** Opens the database that the settings name. */
final class Databases {
    private Databases() {}

    static Database open(Storage storage, int connections, Opened opened) {
        return opened.add(Database.open(address(storage, opened), connections));
    }

    private static DatabaseAddress address(Storage storage, Opened opened) {
        if (storage instanceof Storage.Embedded embedded) {
            return opened.add(EmbeddedServer.start(embedded.folder())).address();
        }
        return DatabaseAddress.parse(((Storage.Server) storage).url().value());
    }
}
