package io.wonce.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wonce.app.port.ExportMessage;
import io.wonce.domain.reading.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every message of a stream truly says, by channel and time stamp. */
final class Truth {
    private final Map<String, List<Said>> said = new HashMap<>();

    static Truth of(Stream stream) {
        Truth truth = new Truth();
        stream.messages().forEach(told -> truth.said.put(key(told.channel(), told.ts()), told.said()));
        return truth;
    }

    /** Reads a truth file that names the order and the kind of each message, and perhaps what a perfect reader reads in it. */
    static Truth read(Path file) throws IOException {
        Truth truth = new Truth();
        for (JsonNode item : new ObjectMapper().readTree(file.toFile()).path("items")) {
            String kind = item.path("kind").asText();
            if (!kind.equals("none")) {
                Optional<String> order =
                        Optional.of(item.path("order").asText()).filter(text -> !text.equals("null"));
                truth.said
                        .computeIfAbsent(
                                key(
                                        item.path("channel").asText(),
                                        item.path("ts").asText()),
                                any -> new ArrayList<>())
                        .add(new Said(order, StatementJson.read(item.path("statement")), kind));
            }
        }
        return truth;
    }

    List<Said> said(String channel, String ts) {
        return said.getOrDefault(key(channel, ts), List.of());
    }

    /** Whether it tells what a perfect reader reads. */
    boolean isFull() {
        return said.values().stream()
                .flatMap(List::stream)
                .allMatch(one -> one.statement().isPresent());
    }

    Map<String, List<Said>> all() {
        return said;
    }

    /** Reads every message perfectly. */
    Reading reading(ExportMessage message) {
        return new Reading(
                1,
                said(message.channel(), message.ts()).stream()
                        .flatMap(one -> one.statement().stream())
                        .toList(),
                List.of());
    }

    static String key(String channel, String ts) {
        return channel + ' ' + ts;
    }
}
