package io.wonce.cli.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes export zips for tests, good ones and hostile ones. */
final class ExportFiles {
    private static final String USERS = """
            [{"id":"U1","name":"sanne","profile":{"display_name":"Sanne"}},{"id":"U2","name":"tom","real_name":"Tom"}]""";

    private final Map<String, String> entries = new LinkedHashMap<>();

    static ExportFiles anExport() {
        return empty().with("users.json", USERS).with("channels.json", "[{\"id\":\"C1\",\"name\":\"sales-wins\"}]");
    }

    static ExportFiles empty() {
        return new ExportFiles();
    }

    ExportFiles with(String name, String content) {
        entries.put(name, content);
        return this;
    }

    ExportFiles without(String name) {
        entries.remove(name);
        return this;
    }

    Path in(Path folder) throws IOException {
        Path zip = folder.resolve("export.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zip;
    }
}
