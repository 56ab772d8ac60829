package io.wonce.teams.install;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Writes {@link AppPackage} to a file, for the build. */
public final class WriteAppPackage {
    private WriteAppPackage() {}

    /** {@code arguments}: file, {@code TEAMS_APP_ID}, {@code PUBLIC_URL}. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), AppPackage.zip(UUID.fromString(arguments[1]), URI.create(arguments[2])));
    }
}
