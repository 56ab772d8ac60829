package io.wonce.slack.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.slack.api.app_backend.SlackSignature;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Requests as Slack sends them: each tells of a message that no other tells of, a given share of them wins. */
final class SignedEvents {
    private static final List<String> CHATTER = List.of(
            "Standup is verplaatst naar 9:45, zelfde link",
            "De printer op de derde is weer stuk, iemand een idee?",
            "Who won the match last night? 3-1, what a game",
            "Lunch & learn on Thursday: how we price call-offs. Pizza included",
            "The build is green again, it was the certificate of the test server that had expired last night");
    private static final List<String> SYLLABLES = List.of("ba", "de", "fi", "go", "lu", "ma", "ne", "po", "ri", "tu");
    private static final int HUNDRED = 100;

    private final SlackSignature.Generator signature;
    private final List<Crowd> crowds;
    private final AtomicLong numbers = new AtomicLong();

    /** Of each of {@code crowds} in turn. */
    SignedEvents(String signingSecret, List<Crowd> crowds) {
        this.signature = new SlackSignature.Generator(signingSecret);
        this.crowds = List.copyOf(crowds);
    }

    /** The ids of a workspace, a channel of it, and those who speak there in turn. */
    record Crowd(String team, String channel, List<String> people) {
        Crowd {
            people = List.copyOf(people);
        }
    }

    /** The next request, with so many wins in a hundred, evenly spread; no two are alike. */
    byte[] next(int winsInHundred) {
        long number = numbers.getAndIncrement();
        String body = body(number, number * winsInHundred % HUNDRED < winsInHundred ? win(number) : chatter(number));
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        byte[] bytes = body.getBytes(UTF_8);
        String head =
                "POST /slack/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + bytes.length + "\r\nX-Slack-Request-Timestamp: " + timestamp + "\r\nX-Slack-Signature: "
                        + signature.generate(timestamp, body) + "\r\n\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream(head.length() + bytes.length);
        request.writeBytes(head.getBytes(UTF_8));
        request.writeBytes(bytes);
        return request.toByteArray();
    }

    /** A win of a customer who is new. */
    static String win(long number) {
        StringBuilder name = new StringBuilder();
        Long.toString(number + 1_000).chars().forEach(digit -> name.append(SYLLABLES.get(digit - '0')));
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name + " Transport just signed! €" + (1_000 + number % 90_000) + " :rocket:";
    }

    private static String chatter(long number) {
        return CHATTER.get((int) (number % CHATTER.size())) + " #" + number;
    }

    private String body(long number, String text) {
        String ts = String.format(
                Locale.ROOT, "%d.%06d", Instant.now().getEpochSecond() - number / 1_000_000, number % 1_000_000);
        Crowd crowd = crowds.get((int) (number % crowds.size()));
        JsonObject event = new JsonObject();
        event.addProperty("type", "message");
        event.addProperty("channel", crowd.channel());
        event.addProperty("channel_type", "channel");
        event.addProperty("user", crowd.people().get((int)
                (number / crowds.size() % crowd.people().size())));
        event.addProperty("team", crowd.team());
        event.addProperty("text", text);
        event.addProperty("ts", ts);
        event.addProperty("event_ts", ts);
        event.addProperty("client_msg_id", String.format(Locale.ROOT, "0c2e7a5e-0000-4000-8000-%012d", number));
        JsonObject payload = new JsonObject();
        payload.addProperty("token", "verification");
        payload.addProperty("team_id", crowd.team());
        payload.addProperty("api_app_id", "A0WONCE");
        payload.add("event", event);
        payload.add("type", new JsonPrimitive("event_callback"));
        payload.addProperty("event_id", "Ev" + number);
        payload.addProperty("event_time", Instant.now().getEpochSecond());
        return payload.toString();
    }
}
