package io.wonce.teams.install;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip that Teams installs as an app: {@code manifest/teams}, filled in. Holds nothing that is secret. */
public final class AppPackage {
    private static final List<String> FILES = List.of("manifest.json", "nl.json", "color.png", "outline.png");

    /** The same input gives the same bytes. */
    private static final LocalDateTime EVER = LocalDateTime.of(2026, 1, 1, 0, 0);

    private AppPackage() {}

    /**
     * The bytes of the zip.
     *
     * @param app {@code TEAMS_APP_ID}: of the bot, and of the app in Teams
     * @param publicUrl where people reach Wonce; Teams takes https for granted
     */
    public static byte[] zip(UUID app, URI publicUrl) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : FILES) {
                ZipEntry entry = new ZipEntry(file);
                entry.setTimeLocal(EVER);
                zip.putNextEntry(entry);
                zip.write(file.endsWith(".json") ? filledIn(read(file), app, publicUrl) : read(file));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the app package cannot be put together", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] filledIn(byte[] json, UUID app, URI publicUrl) {
        return new String(json, StandardCharsets.UTF_8)
                .replace("TEAMS_APP_ID", app.toString())
                .replace("PUBLIC_HOST", publicUrl.getAuthority())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream stream = AppPackage.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException(file + " of manifest/teams is not in the program");
            }
            return stream.readAllBytes();
        }
    }
}
