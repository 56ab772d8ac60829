package io.wonce.slack.listen;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.context.Context;
import com.slack.api.util.json.GsonFactory;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.slack.door.KnownWorkspace;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A message as Slack tells of it, whichever of its many kinds it is: Bolt has a class for each, and none has all fields. */
final class Spoken {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final String NOBODY = "unknown";
    private static final long NANOS = 1_000_000_000;

    private final JsonObject event;
    private final ChannelRef channel;
    private final Optional<String> ourApp;
    private final Optional<String> heardIn;

    private Spoken(JsonObject event, String channelId, Optional<String> ourApp, Optional<String> heardIn) {
        this.heardIn = heardIn;
        this.event = event;
        this.channel = new ChannelRef(Platform.SLACK, channelId);
        this.ourApp = ourApp;
    }

    /** Reads a message that Slack tells of elsewhere than in an event. */
    static Spoken of(Object message, String channelId) {
        return new Spoken(GSON.toJsonTree(message).getAsJsonObject(), channelId, Optional.empty(), Optional.empty());
    }

    /** Reads the event itself. */
    static Spoken event(Context ctx) {
        JsonObject envelope = envelope(ctx);
        JsonObject event = envelope.getAsJsonObject("event");
        return within(envelope, event, event);
    }

    /** Reads the message that an event tells of under {@code field}; empty where there is none. */
    static Optional<Spoken> within(Context ctx, String field) {
        JsonObject envelope = envelope(ctx);
        JsonObject event = envelope.getAsJsonObject("event");
        return Optional.ofNullable(event.get(field))
                .filter(JsonElement::isJsonObject)
                .map(message -> within(envelope, event, message.getAsJsonObject()));
    }

    private static Spoken within(JsonObject envelope, JsonObject event, JsonObject message) {
        return new Spoken(
                message, event.get("channel").getAsString(), text(envelope, "api_app_id"), text(envelope, "team_id"));
    }

    /** As Slack sent it: Bolt's classes have no field for much of it. */
    private static JsonObject envelope(Context ctx) {
        String body = ctx.getAdditionalValues().get(KnownWorkspace.EVENT);
        return JsonParser.parseString(body).getAsJsonObject();
    }

    /** Whether our own app said it, in whichever workspace. */
    boolean isOurs() {
        return app().isPresent() && app().equals(ourApp);
    }

    /** Besides {@link #bot}, how Slack identifies the integration that said it: its app, and the account it has. */
    Set<String> robotIds() {
        return bot().isPresent()
                ? Stream.concat(app().stream(), user().stream()).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private Optional<String> app() {
        return text("app_id")
                .or(() -> Optional.ofNullable(event.getAsJsonObject("bot_profile"))
                        .flatMap(profile -> text(profile, "app_id")));
    }

    MessageRef ref() {
        return new MessageRef(channel, text("ts").orElseThrow());
    }

    Optional<MessageRef> threadRoot() {
        return text("thread_ts")
                .filter(root -> !text("ts").equals(Optional.of(root)))
                .map(root -> new MessageRef(channel, root));
    }

    Optional<String> user() {
        return text("user");
    }

    Optional<String> bot() {
        return text("bot_id");
    }

    /** As the integration calls itself. */
    Optional<String> botName() {
        return text("username")
                .or(() -> Optional.ofNullable(event.getAsJsonObject("bot_profile"))
                        .flatMap(profile -> text(profile, "name")));
    }

    /** The workspace of who wrote it: another one than ours in a channel shared with another company. */
    Optional<String> authorsWorkspace() {
        return text("user_team").or(() -> text("source_team")).or(() -> text("team"));
    }

    /** The workspace that Slack tells of it; empty where it was fetched. One that is installed for a whole company has many. */
    Optional<String> heardIn() {
        return heardIn;
    }

    Optional<String> clientMessageId() {
        return text("client_msg_id");
    }

    boolean isDirect() {
        return text("channel_type").filter("im"::equals).isPresent();
    }

    Instant at() {
        return instant(ref().messageId());
    }

    /** What people read: integrations often put it into attachments or blocks alone. */
    String text() {
        Optional<String> plain = text("text").filter(text -> !text.isBlank());
        return plain.orElseGet(() -> Stream.concat(
                        elements("attachments")
                                .flatMap(attachment -> Stream.of("pretext", "title", "text", "fallback")
                                        .flatMap(field -> text(attachment, field).stream())
                                        .distinct()),
                        elements("blocks").flatMap(Spoken::texts))
                .collect(Collectors.joining("\n")));
    }

    /** What was said, by somebody of whom nothing is known but the account. */
    IncomingMessage unsigned() {
        String id = user().or(this::bot).orElse(NOBODY);
        Person somebody = new Person(
                new PersonRef(Platform.SLACK, id),
                botName().orElse(id),
                bot().isPresent() ? Role.ROBOT : Role.MEMBER,
                Optional.empty(),
                Locale.ENGLISH);
        return new IncomingMessage(ref(), threadRoot(), somebody, text(), at(), clientMessageId(), robotIds());
    }

    /** The moment that a {@code ts} names. */
    static Instant instant(String ts) {
        long nanos = new BigDecimal(ts).movePointRight(9).longValue();
        return Instant.ofEpochSecond(nanos / NANOS, nanos % NANOS);
    }

    private Optional<String> text(String field) {
        return text(event, field);
    }

    private Stream<JsonObject> elements(String field) {
        JsonElement array = event.get(field);
        return array instanceof JsonArray
                ? StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                : Stream.empty();
    }

    private static Stream<String> texts(JsonObject block) {
        JsonElement text = block.get("text");
        return text instanceof JsonObject object ? text(object, "text").stream() : Stream.empty();
    }

    private static Optional<String> text(JsonObject object, String field) {
        return Optional.ofNullable(object.get(field))
                .filter(value -> value.isJsonPrimitive())
                .map(JsonElement::getAsString)
                .filter(value -> !value.isEmpty());
    }
}
