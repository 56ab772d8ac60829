package io.wonce.cli.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.wonce.app.port.ExportMessage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Tells speech from the platform's own notes ("has joined the channel"), and makes a message of it. */
final class Speech {
    private static final Set<String> SPOKEN = Set.of(
            "", "bot_message", "me_message", "thread_broadcast", "reply_broadcast", "file_share", "file_comment");
    private static final int NANO_DIGITS = 9;

    private final People people;

    Speech(People people) {
        this.people = people;
    }

    /** The message; empty where nobody spoke. */
    Optional<ExportMessage> of(JsonNode message, String channel) {
        String ts = message.path("ts").asText();
        boolean spoken = SPOKEN.contains(message.path("subtype").asText())
                && !message.path("hidden").asBoolean()
                && ts.matches("\\d{1,12}(\\.\\d{1,9})?");
        String text = spoken ? text(message) : "";
        return text.isBlank() ? Optional.empty() : Optional.of(spoken(message, channel, ts, text));
    }

    private ExportMessage spoken(JsonNode message, String channel, String ts, String text) {
        String thread = message.path("thread_ts").asText();
        return new ExportMessage(
                channel,
                ts,
                instant(ts),
                thread.isEmpty() || thread.equals(ts) ? Optional.empty() : Optional.of(thread),
                people.author(message),
                isRobot(message),
                text,
                Optional.of(message.path("client_msg_id").asText()).filter(id -> !id.isEmpty()));
    }

    /** A person's text is what the person typed; previews of links and quotes are left out unless nothing was typed. */
    private static String text(JsonNode message) {
        if (message.path("subtype").asText().equals("file_comment")) {
            return message.path("comment").path("comment").asText();
        }
        String typed = message.path("text").asText();
        return typed.isBlank() || isRobot(message) ? CardText.of(message) : typed;
    }

    private static boolean isRobot(JsonNode message) {
        return message.has("bot_id") || message.path("subtype").asText().equals("bot_message");
    }

    private static Instant instant(String ts) {
        BigDecimal seconds = new BigDecimal(ts);
        BigDecimal nanos = seconds.remainder(BigDecimal.ONE).movePointRight(NANO_DIGITS);
        return Instant.ofEpochSecond(seconds.longValue(), nanos.longValue());
    }
}
