package io.wonce.cli.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Edits and deletions that stand in the export as messages of their own, found before anything is read: the last wording
 * counts from the first moment on, and what was deleted was never said.
 */
final class Corrections {
    private static final byte[][] MARKS = {
        "message_changed".getBytes(StandardCharsets.US_ASCII), "message_deleted".getBytes(StandardCharsets.US_ASCII)
    };
    private static final int BUFFER = 1 << 16;

    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> deleted = new HashSet<>();
    private final Held held;

    Corrections(Held held) {
        this.held = held;
    }

    void collect(ExportZip zip, DayFiles.DayFile file) {
        if (hasMark(zip, file)) {
            zip.forEachObject(file.entry(), message -> note(message, file.channel()));
        }
    }

    private void note(JsonNode message, String channel) {
        switch (message.path("subtype").asText()) {
            case "message_changed" -> {
                JsonNode now = message.path("message");
                put(key(channel, now.path("ts").asText()), now.path("text").asText());
            }
            case "message_deleted" ->
                delete(key(channel, message.path("deleted_ts").asText()));
            default -> {}
        }
    }

    private void put(String key, String text) {
        String before = texts.put(key, text);
        if (before == null) {
            held.add(key.length() + text.length());
        } else if (text.length() > before.length()) {
            held.add(text.length() - before.length());
        }
    }

    private void delete(String key) {
        if (deleted.add(key)) {
            held.add(key.length());
        }
    }

    /** The message as it stands in the end; empty where it was deleted. */
    Optional<JsonNode> apply(JsonNode message, String channel) {
        String key = key(channel, message.path("ts").asText());
        if (deleted.contains(key)) {
            return Optional.empty();
        }
        String text = texts.get(key);
        if (text != null && message instanceof ObjectNode object) {
            object.put("text", text);
        }
        return Optional.of(message);
    }

    private static String key(String channel, String ts) {
        return channel + ' ' + ts;
    }

    private static boolean hasMark(ExportZip zip, DayFiles.DayFile file) {
        try (InputStream in = zip.stream(file.entry())) {
            byte[] buffer = new byte[BUFFER];
            int kept = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer, kept, BUFFER - kept)) {
                int length = kept + read;
                if (contains(buffer, length)) {
                    return true;
                }
                kept = Math.min(length, MARKS[0].length);
                System.arraycopy(buffer, length - kept, buffer, 0, kept);
            }
            return false;
        } catch (IOException e) {
            throw new UnusableExport(
                    "Cannot unpack " + file.entry() + ": the zip is damaged. Download the export from Slack again.", e);
        }
    }

    private static boolean contains(byte[] buffer, int length) {
        for (int i = 0; i + MARKS[0].length <= length; i++) {
            if (buffer[i] == 'm' && (matches(buffer, i, MARKS[0]) || matches(buffer, i, MARKS[1]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] buffer, int at, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (buffer[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
