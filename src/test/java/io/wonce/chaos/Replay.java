package io.wonce.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The ledger made anew from its log of changes alone: where each announcement is, and whether each deal stands. */
final class Replay {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<Long, String> placements = new HashMap<>();
    private final Map<Long, String> statuses = new HashMap<>();

    private Replay() {}

    /** What the ledger says and its log does not, or the other way round. */
    static List<String> differences(Books books) {
        Replay replay = new Replay();
        books.texts("select facts::text from change order by number").forEach(replay::follow);
        List<String> odd = new ArrayList<>();
        compare(
                "announcement",
                replay.placements,
                books.pairs("select number, placement || coalesce(' ' || deal, '') from announcement"
                        + " where placement <> 'UNRESOLVED'"),
                odd);
        compare("deal", replay.statuses, books.pairs("select number, status from deal"), odd);
        return odd;
    }

    private void follow(String facts) {
        for (JsonNode fact : read(facts)) {
            JsonNode to = fact.path("to");
            String state = to.path("is").asText().toUpperCase(Locale.ROOT);
            if (fact.path("is").asText().equals("Placed")) {
                String deal = Stream.of(to.path("id"), to.path("upholds"))
                        .filter(id -> !id.isMissingNode() && !id.isNull())
                        .map(id -> " " + number(id))
                        .findFirst()
                        .orElse("");
                placements.put(number(fact.path("announcement")), state + deal);
            } else if (fact.path("is").asText().equals("StatusChanged")) {
                statuses.put(number(fact.path("deal")), state);
            }
        }
        placements.values().removeIf("UNRESOLVED"::equals);
    }

    private static void compare(String what, Map<Long, String> log, Map<Long, String> ledger, List<String> odd) {
        ledger.forEach((number, state) -> {
            if (!state.equals(log.get(number))) {
                odd.add(what + " " + number + " is " + state + ", and by the log " + log.get(number));
            }
        });
        log.keySet().stream()
                .filter(number -> !ledger.containsKey(number))
                .forEach(number -> odd.add(what + " " + number + " is in the log only"));
    }

    private static JsonNode read(String facts) {
        try {
            return JSON.readTree(facts);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static long number(JsonNode id) {
        return id.isObject() ? id.path("number").asLong() : id.asLong();
    }
}
