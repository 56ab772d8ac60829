package io.wonce.cli.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip itself: safe names, counted bytes, JSON arrays element by element. */
final class ExportZip implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());
    private static final String AGAIN = " Download the export from Slack again.";

    private final ZipFile zip;
    private final Unpacked unpacked;
    private final Limits limits;

    private ExportZip(ZipFile zip, Unpacked unpacked, Limits limits) {
        this.zip = zip;
        this.unpacked = unpacked;
        this.limits = limits;
    }

    static ExportZip open(Path file, Limits limits) {
        if (Files.isDirectory(file)) {
            throw new UnusableExport(
                    file + " is a folder. Give the zip that Slack made, not what was unpacked from it.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnusableExport("There is no file " + file + ". Give the path of a Slack export zip.");
        }
        try {
            if (Files.size(file) == 0) {
                throw new UnusableExport(file + " is empty." + AGAIN);
            }
            ExportZip export =
                    new ExportZip(new ZipFile(file.toFile()), new Unpacked(limits, Files.size(file)), limits);
            export.checkNames();
            return export;
        } catch (ZipException e) {
            throw new UnusableExport(file + " is not a readable zip." + AGAIN, e);
        } catch (IOException e) {
            throw new UnusableExport("Cannot read " + file + ". Check that you may read it.", e);
        }
    }

    private void checkNames() throws IOException {
        if (zip.size() > limits.entries()) {
            int files = zip.size();
            zip.close();
            throw new UnusableExport("The zip holds " + files + " files, more than any Slack export." + AGAIN);
        }
        Optional<String> unsafe = unsafe();
        if (unsafe.isPresent()) {
            zip.close();
            throw new UnusableExport(
                    "The zip holds a file that points outside of it (" + printable(unsafe.get()) + ")." + AGAIN);
        }
    }

    private Optional<String> unsafe() throws IOException {
        try {
            return zip.stream()
                    .<String>map(ZipEntry::getName)
                    .filter(ExportZip::isUnsafe)
                    .findFirst();
        } catch (IllegalArgumentException notUtf8) {
            zip.close();
            throw new UnusableExport("The zip holds a file whose name or comment is not in UTF-8." + AGAIN, notUtf8);
        }
    }

    private static boolean isUnsafe(String name) {
        String path = name.replace('\\', '/');
        boolean absolute = path.startsWith("/") || path.indexOf(':') == 1;
        return absolute
                || path.indexOf('\0') >= 0
                || Stream.of(path.split("/", -1)).anyMatch(".."::equals);
    }

    private static String printable(String name) {
        String line = name.replaceAll("[^\\x20-\\x7e]", "?");
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }

    Stream<String> names() {
        return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName);
    }

    /** Hands over the objects of a JSON array one by one. */
    void forEachObject(String name, Consumer<JsonNode> consumer) {
        try (ObjectStream in = new ObjectStream(stream(name), printable(name), limits.objectBytes());
                JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new UnusableExport(printable(name) + " in the export is not a JSON list." + AGAIN);
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonNode object = JSON.readTree(parser);
                in.next();
                consumer.accept(object);
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                throw new UnusableExport(printable(name) + " in the export is not a list of JSON objects." + AGAIN);
            }
        } catch (JsonProcessingException e) {
            throw new UnusableExport("Bad JSON in " + printable(name) + place(e) + "." + AGAIN, e);
        } catch (IOException e) {
            throw new UnusableExport("Cannot unpack " + printable(name) + ": the zip is damaged." + AGAIN, e);
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
    }

    /** The bytes of an entry, counted. */
    InputStream stream(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("no entry " + name);
        }
        return new CountedStream(zip.getInputStream(entry), printable(name), unpacked);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UnusableExport("Cannot close the export.", e);
        }
    }
}
