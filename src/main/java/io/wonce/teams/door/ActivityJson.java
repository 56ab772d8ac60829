package io.wonce.teams.door;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Activities and answers as JSON. */
final class ActivityJson {
    private static final int DEEPEST = 100;
    private static final Logger LOG = LoggerFactory.getLogger(ActivityJson.class);

    private final ObjectMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new JavaTimeModule())
            .addMixIn(Activity.class, ActivityTimes.class)
            .build();

    /** Empty: no activity, or one that says too little about itself. */
    Optional<Received> read(byte[] body) {
        try {
            JsonNode raw = json.readTree(body);
            if (!isWhole(raw)) {
                return Optional.empty();
            }
            return Optional.of(new Received(json.treeToValue(raw, Activity.class), raw));
        } catch (IOException malformed) {
            LOG.debug("what is no activity: {}", malformed.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** @throws IllegalStateException for what is no JSON: our own mistake */
    String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an answer of " + answer.getClass() + " is no JSON", broken);
        }
    }

    private static boolean isWhole(JsonNode raw) {
        return Stream.of("/type", "/channelId", "/conversation/id", "/from/id", "/recipient/id")
                .map(raw::at)
                .allMatch(field -> field.isTextual() && !field.asText().isBlank());
    }
}
