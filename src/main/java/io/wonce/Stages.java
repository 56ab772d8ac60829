package io.wonce;

import io.wonce.app.DeliverOutbox;
import io.wonce.cli.demo.Stage;
import io.wonce.cli.demo.StoryClock;
import io.wonce.config.Storage;
import io.wonce.domain.reading.Reader;
import io.wonce.postgres.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Builds a stage for the demo: an embedded ledger in a folder that is gone afterwards. */
final class Stages {
    private static final int CONNECTIONS = 4;

    private Stages() {}

    static Stage build(StoryClock clock) {
        Opened opened = new Opened();
        try {
            Path folder = Files.createTempDirectory("wonce-demo");
            opened.add(() -> delete(folder));
            Database database = Databases.open(new Storage.Embedded(folder), CONNECTIONS, opened);
            return new Stage(
                    Desks.on(database, Reader.create(), clock),
                    Home.found(database),
                    chat -> new DeliverOutbox(database.deliveries(), List.of(chat), clock, new Random()),
                    opened::close);
        } catch (IOException failure) {
            opened.close();
            throw new UncheckedIOException("cannot make a temporary folder: " + failure.getMessage(), failure);
        } catch (RuntimeException failure) {
            opened.close();
            throw failure;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
