package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** response_urls: five posts each, within thirty minutes. */
final class ResponseUrls {
    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final Town town;
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final List<JsonObject> posts = new CopyOnWriteArrayList<>();
    private volatile URI base = URI.create("http://127.0.0.1/");

    ResponseUrls(Town town) {
        this.town = town;
    }

    void under(URI newBase) {
        base = newBase;
    }

    /** A new one, for what somebody did in a channel, on a message or not. */
    String issue(FakePerson person, FakeChannel channel, Optional<FakeMessage> on) {
        var id = town.stamps().id("R");
        places.put(id, new Place(person, channel, on, town.stamps().now(), new AtomicInteger()));
        return base.resolve("/response/" + id).toString();
    }

    /** All that was posted to any of them, oldest first. */
    List<JsonObject> posts() {
        return List.copyOf(posts);
    }

    /** Takes a post, or refuses with {@code used_url}, {@code expired_url} or what is wrong with the message. */
    void post(String id, Arguments body) {
        var place = Optional.ofNullable(places.get(id)).orElseThrow(() -> Refusal.of("invalid_url"));
        if (town.stamps().now().isAfter(place.since().plus(LIFE))) {
            throw Refusal.of("expired_url");
        }
        if (place.uses().incrementAndGet() > USES) {
            throw Refusal.of("used_url");
        }
        answer(place, body);
        var json = new JsonObject();
        body.values().forEach(json::addProperty);
        posts.add(json);
    }

    /** Applies an answer: the body of a command's response means the same. */
    void answer(FakePerson person, FakeChannel channel, Arguments body) {
        answer(new Place(person, channel, Optional.empty(), town.stamps().now(), new AtomicInteger()), body);
    }

    private void answer(Place place, Arguments body) {
        if (body.flag("delete_original") && place.on().isPresent()) {
            remove(place.person(), place.on().get());
            return;
        }
        var blocks = body.array("blocks", "invalid_blocks");
        Posts.check(
                body.text("text").orElse(""), blocks, body.text("attachments").isPresent());
        if (body.flag("replace_original") && place.on().isPresent()) {
            replace(place.person(), place.on().get(), body, blocks);
            return;
        }
        var message = town.posts()
                .message(place.person().workspace(), body.text("text").orElse(""), blocks);
        body.text("thread_ts").ifPresent(thread -> message.addProperty("thread_ts", thread));
        if (body.text("response_type").filter("in_channel"::equals).isPresent()) {
            place.channel().put(message);
        } else {
            town.posts().whisper(place.channel(), place.person().id(), message);
        }
    }

    private void replace(FakePerson person, FakeMessage on, Arguments body, Optional<JsonArray> blocks) {
        var fresh = town.posts().message(person.workspace(), body.text("text").orElse(""), blocks);
        fresh.addProperty("ts", on.ts());
        if (!on.ephemeral()) {
            on.channel().change(on.ts(), copy -> {
                copy.addProperty("text", Json.text(fresh, "text"));
                copy.remove("blocks");
                Optional.ofNullable(fresh.get("blocks")).ifPresent(shown -> copy.add("blocks", shown));
            });
            return;
        }
        town.ephemerals(person.id())
                .replaceAll(each -> each.ts().equals(on.ts()) ? new FakeMessage(on.channel(), fresh, true) : each);
    }

    private void remove(FakePerson person, FakeMessage on) {
        if (on.ephemeral()) {
            town.ephemerals(person.id()).removeIf(each -> each.ts().equals(on.ts()));
        } else {
            on.channel().delete(on.ts());
        }
    }

    private record Place(
            FakePerson person, FakeChannel channel, Optional<FakeMessage> on, Instant since, AtomicInteger uses) {}
}
