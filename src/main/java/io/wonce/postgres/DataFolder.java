package io.wonce.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The folder that the embedded server keeps its data in, held by one process at a time. */
final class DataFolder implements AutoCloseable {
    private static final String MAJOR = "18";

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Throws {@link UnusableDatabase} where another process holds it, it cannot be written, or another PostgreSQL made it. */
    static DataFolder claim(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            FileChannel lockFile =
                    FileChannel.open(folder.resolve("wonce.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            DataFolder claimed = new DataFolder(folder, lockFile);
            claimed.lock();
            claimed.checkVersion();
            Files.deleteIfExists(claimed.log());
            return claimed;
        } catch (IOException failure) {
            throw new UnusableDatabase(
                    "cannot write to the data folder " + folder
                            + ". Give this user the right to, or set WONCE_DATA to another folder",
                    failure);
        }
    }

    boolean isNew() {
        return !Files.exists(ledger());
    }

    Path ledger() {
        return path.resolve("postgres");
    }

    Path draft() {
        return path.resolve("postgres.new");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    /** Moves the finished draft into its place. */
    void adopt() {
        try {
            Files.move(draft(), ledger(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw explained(failure);
        }
    }

    /** A server that outlived its Wonce is stopped, and what a killed one left behind is removed. */
    void dropLeftovers(Path data) {
        new Leftover(data).drop();
        if (data.equals(draft())) {
            delete(data);
        }
    }

    UnusableDatabase explained(Exception failure) {
        String told = lastWords();
        String all = (told + " " + failure.getMessage()).toLowerCase(Locale.ROOT);
        if (all.contains("no space left")) {
            return new UnusableDatabase(
                    "the disk of the data folder " + path + " is full. Make room and start again", failure);
        }
        if (all.contains("permission denied") || all.contains("wrong ownership")) {
            return new UnusableDatabase(
                    "the data folder " + path
                            + " belongs to another user. Start as that user, or set WONCE_DATA to another folder",
                    failure);
        }
        return new UnusableDatabase(
                "the embedded PostgreSQL does not start on " + path + ": "
                        + (told.isEmpty() ? failure.getMessage() : told) + ". See " + log(),
                failure);
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException failure) {
            throw new UnusableDatabase("cannot let go of the data folder " + path, failure);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private void lock() throws IOException {
        FileLock lock;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            lock = null;
        }
        if (lock == null) {
            lockFile.close();
            throw new UnusableDatabase("another Wonce uses the data folder " + path
                    + ". Stop it, or set WONCE_DATA to another folder, or DATABASE_URL to a server that both can use");
        }
    }

    private void checkVersion() throws IOException {
        Path version = ledger().resolve("PG_VERSION");
        String found = Files.exists(version) ? Files.readString(version).strip() : MAJOR;
        if (!found.equals(MAJOR)) {
            lockFile.close();
            throw new UnusableDatabase(
                    "the data folder " + path + " was made by PostgreSQL " + found + "; this is " + MAJOR
                            + ". Move the ledger with pg_dump --enable-row-security, or set WONCE_DATA to another folder");
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.exists(log()) ? Files.readAllLines(log(), StandardCharsets.UTF_8) : List.of();
            return lines.stream()
                    .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("could not"))
                    .reduce("", (first, last) -> last)
                    .replaceFirst("^.*?(FATAL|PANIC):\\s*", "");
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UnusableDatabase("cannot remove " + folder + ". Remove it by hand", failure);
        }
    }
}
