package io.wonce.cli.export;

import io.wonce.fuzz.Babble;
import io.wonce.fuzz.JsonMess;
import io.wonce.fuzz.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Exports that are damaged, cut off, packed in each other, full of odd names, or that swell. */
public final class ExportTarget implements Target<byte[]> {
    private static final Limits TIGHT = new Limits(100, 1 << 18, 1 << 20, 50, 1 << 17, 1 << 16, 1 << 20);
    private static final List<String> NAMES = List.of(
            "users.json",
            "channels.json",
            "sales-wins/2026-11-20.json",
            "sales-wins/2026-11-21.json",
            "a/b/c/2026-11-20.json",
            "../x.json",
            "/etc/passwd",
            "C:\\x.json",
            "sales-wins/2026-13-99.json",
            "sales-wins/",
            "x\u0000y.json",
            "export/users.json",
            "canvas_in_the_conversation.json",
            "ÿ/2026-11-20.json",
            "inner.zip",
            "",
            ".",
            "sales-wins//2026-11-20.json");
    private static final String USER = """
            {"id":"U1","name":"sanne","profile":{"display_name":"Sanne","real_name":"Sanne de Vries"},"is_bot":false,"deleted":false}""";
    private static final String MESSAGE = """
            {"type":"message","user":"U1","ts":"1795723952.000001","text":"Acme getekend, 12k","client_msg_id":"x","thread_ts":"1795723952.000001",\
            "user_profile":{"display_name":"Sanne"},"attachments":[{"text":"y","fields":[{"title":"Amount","value":"12k"}]}],\
            "blocks":[{"type":"section","text":{"type":"mrkdwn","text":"x"}}],"edited":{"user":"U1","ts":"1795723953.1"},"bot_profile":{"name":"n"}}""";
    private static final int FIELDS = 4_000;
    private static final String CORRECTION = """
            {"type":"message","subtype":"message_changed","ts":"1795723954.000001","channel":"C1","message":{"user":"U1","ts":"1795723952.000001",\
            "text":"Bloom getekend"},"previous_message":{"user":"U1","ts":"1795723952.000001","text":"x"}}""";

    private final Path file;
    private final Random random;
    private final JsonMess mess;
    private final Babble babble;
    private byte[] last = new byte[0];

    public ExportTarget(long seed) {
        this.random = new Random(seed);
        this.mess = new JsonMess(seed);
        this.babble = new Babble(seed);
        try {
            this.file = Files.createTempFile("wonce-fuzz", ".zip");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String name() {
        return "exports";
    }

    @Override
    public byte[] next() {
        byte[] zip = zip();
        if (random.nextInt(3) == 0) {
            for (int flips = random.nextInt(8) + 1; flips > 0; flips--) {
                zip[random.nextInt(zip.length)] ^= (byte) (1 << random.nextInt(8));
            }
        }
        if (random.nextInt(8) == 0) {
            zip = Arrays.copyOf(zip, random.nextInt(zip.length));
        }
        last = zip;
        return zip;
    }

    private byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            boolean whole = random.nextInt(4) != 0;
            put(zip, whole ? "users.json" : anyName(), content(USER));
            put(
                    zip,
                    whole ? "channels.json" : anyName(),
                    "[{\"id\":\"C1\",\"name\":\"sales-wins\"}]".getBytes(StandardCharsets.UTF_8));
            put(
                    zip,
                    whole ? "sales-wins/2026-11-20.json" : anyName(),
                    content(random.nextInt(50) == 0 ? card() : MESSAGE));
            for (int more = random.nextInt(3); more > 0; more--) {
                put(zip, anyName(), content(random.nextBoolean() ? MESSAGE : CORRECTION));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** A robot's message of thousands of short fields, of which none is said by another. */
    private String card() {
        StringBuilder fields = new StringBuilder();
        for (int field = 0; field < FIELDS; field++) {
            fields.append(field == 0 ? "" : ",")
                    .append("{\"value\":\"")
                    .append(Integer.toString(field + FIELDS, 36))
                    .append("\"}");
        }
        return """
                {"type":"message","bot_id":"B1","ts":"1795723952.000001","text":"Won","attachments":[{"fields":[%s]}]}""".formatted(fields);
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        try {
            zip.putNextEntry(new ZipEntry(name));
        } catch (java.util.zip.ZipException twice) {
            zip.putNextEntry(new ZipEntry(name + random.nextInt()));
        }
        zip.write(content);
        zip.closeEntry();
    }

    private byte[] content(String sound) {
        return switch (random.nextInt(12)) {
            case 0 -> babble.next().getBytes(StandardCharsets.UTF_8);
            case 1 -> random.nextInt(40) == 0 ? new byte[1 << 21] : new byte[1 << 10];
            case 2 -> last;
            case 3 -> mess.textOf(sound).getBytes(StandardCharsets.UTF_8);
            default -> ("[" + mess.textOf(sound) + "," + sound + "]").getBytes(StandardCharsets.UTF_8);
        };
    }

    private String anyName() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    @Override
    public void take(byte[] zip) throws IOException {
        Files.write(file, zip);
        try (SlackExport export = SlackExport.open(file, TIGHT)) {
            export.forEachMessage(message -> {});
        } catch (UnusableExport refused) {
            // In one line that says what to do.
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
