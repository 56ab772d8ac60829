package io.wonce.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** trigger_ids: each opens one view, within three seconds of the click. */
final class Triggers {
    private static final Duration LIFE = Duration.ofSeconds(3);

    private final Stamps stamps;
    private final Map<String, Trigger> issued = new ConcurrentHashMap<>();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    Triggers(Stamps stamps) {
        this.stamps = stamps;
    }

    /** A new one, for what that person did. */
    String issue(FakePerson person) {
        var id = stamps.seconds() + "." + stamps.id("") + "." + person.id();
        issued.put(id, new Trigger(person.id(), stamps.now()));
        return id;
    }

    /** The user whose trigger it is, which is used up by this. */
    String redeem(String id) {
        var trigger = issued.get(id);
        if (trigger == null) {
            throw Refusal.of("invalid_trigger_id");
        }
        if (stamps.now().isAfter(trigger.at().plus(LIFE))) {
            throw Refusal.of("expired_trigger_id");
        }
        if (!used.add(id)) {
            throw Refusal.of("exchanged_trigger_id");
        }
        return trigger.user();
    }

    private record Trigger(String user, Instant at) {}
}
