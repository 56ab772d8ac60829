package io.wonce.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a stream the way Slack exports a workspace. */
final class ExportWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExportWriter() {}

    static void write(Stream stream, Path zip) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            entry(out, "users.json", users(stream));
            entry(out, "channels.json", channels(stream));
            for (Map.Entry<String, List<Told>> day : days(stream).entrySet()) {
                ArrayNode messages = JSON.createArrayNode();
                day.getValue().forEach(told -> messages.add(message(told)));
                entry(out, day.getKey(), messages);
            }
        }
    }

    private static Map<String, List<Told>> days(Stream stream) {
        return new TreeMap<>(stream.messages().stream()
                .collect(Collectors.groupingBy(
                        told -> told.channel() + "/" + LocalDate.ofInstant(told.at(), ZoneOffset.UTC) + ".json")));
    }

    private static void entry(ZipOutputStream out, String name, ArrayNode content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(JSON.writeValueAsBytes(content));
        out.closeEntry();
    }

    private static ArrayNode users(Stream stream) {
        ArrayNode users = JSON.createArrayNode();
        stream.messages().stream().map(Told::author).distinct().forEach(author -> {
            ObjectNode user = users.addObject().put("id", id(author)).put("name", author);
            user.putObject("profile").put("display_name", author);
        });
        return users;
    }

    private static ArrayNode channels(Stream stream) {
        ArrayNode channels = JSON.createArrayNode();
        stream.messages().stream()
                .map(Told::channel)
                .distinct()
                .forEach(
                        channel -> channels.addObject().put("id", "C" + channel).put("name", channel));
        return channels;
    }

    private static ObjectNode message(Told told) {
        ObjectNode message = JSON.createObjectNode().put("type", "message").put("ts", told.ts());
        message.put(
                "text", told.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        told.thread().ifPresent(root -> message.put("thread_ts", root.ts()));
        if (told.robot()) {
            return message.put("subtype", "bot_message")
                    .put("username", told.author())
                    .put("bot_id", "B1");
        }
        return message.put("user", id(told.author()));
    }

    private static String id(String author) {
        return "U" + author;
    }
}
