package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The modals that are open and the home tabs that were published. */
final class Views {
    private final Stamps stamps;
    private final Map<String, FakeView> modals = new ConcurrentSkipListMap<>();
    private final Map<String, FakeView> homes = new ConcurrentHashMap<>();

    Views(Stamps stamps) {
        this.stamps = stamps;
    }

    /** Open modals, oldest first. */
    List<FakeView> modals() {
        return List.copyOf(modals.values());
    }

    Optional<FakeView> home(String user) {
        return Optional.ofNullable(homes.get(user));
    }

    FakeView open(FakeWorkspace workspace, String user, JsonObject asked) {
        check(asked, "modal");
        return keep(new FakeView(user, complete(workspace, stamps.id("V"), asked)));
    }

    FakeView publish(FakeWorkspace workspace, String user, JsonObject asked) {
        check(asked, "home");
        var id = home(user).map(FakeView::id).orElseGet(() -> stamps.id("V"));
        var view = new FakeView(user, complete(workspace, id, asked));
        homes.put(user, view);
        return view;
    }

    /** Replaces a modal or home tab; a hash that is no longer true is a {@code hash_conflict}. */
    FakeView update(FakeWorkspace workspace, FakeView old, Optional<String> hash, JsonObject asked) {
        if (hash.filter(seen -> !seen.equals(Json.text(old.json(), "hash"))).isPresent()) {
            throw Refusal.of("hash_conflict");
        }
        if (Json.text(old.json(), "type").equals("home")) {
            return publish(workspace, old.user(), asked);
        }
        check(asked, "modal");
        return keep(new FakeView(old.user(), complete(workspace, old.id(), asked)));
    }

    /** The view as it is now; refuses with {@code not_found}. */
    FakeView find(Optional<String> id, Optional<String> externalId) {
        return java.util.stream.Stream.concat(modals.values().stream(), homes.values().stream())
                .filter(view -> id.map(view.id()::equals)
                        .or(() -> externalId.map(Json.text(view.json(), "external_id")::equals))
                        .orElse(false))
                .findFirst()
                .orElseThrow(() -> Refusal.of("not_found"));
    }

    void close(String id) {
        modals.remove(id);
    }

    private FakeView keep(FakeView view) {
        modals.put(view.id(), view);
        return view;
    }

    private static void check(JsonObject asked, String type) {
        var problems = BlockLimits.ofView(asked);
        if (!Json.text(asked, "type").equals(type)) {
            throw Refusal.of("invalid_arguments", List.of("[ERROR] must be a " + type + " [json-pointer:/view/type]"));
        }
        if (!problems.isEmpty()) {
            throw Refusal.of("invalid_arguments", problems);
        }
    }

    private JsonObject complete(FakeWorkspace workspace, String id, JsonObject asked) {
        var view = Json.object(
                "id",
                id,
                "team_id",
                workspace.id(),
                "app_id",
                FakeWorkspace.APP,
                "app_installed_team_id",
                workspace.id(),
                "bot_id",
                workspace.botId(),
                "private_metadata",
                "",
                "callback_id",
                "",
                "external_id",
                "",
                "hash",
                stamps.id("h"),
                "clear_on_close",
                false,
                "notify_on_close",
                false,
                "close",
                JsonNull.INSTANCE,
                "submit",
                JsonNull.INSTANCE,
                "previous_view_id",
                JsonNull.INSTANCE,
                "root_view_id",
                id,
                "state",
                Json.object("values", new JsonObject()),
                "blocks",
                new JsonArray());
        asked.asMap().forEach(view::add);
        var blocks = new JsonArray();
        for (var block : Json.objects(view.getAsJsonArray("blocks"))) {
            var named = block.deepCopy();
            if (!named.has("block_id")) {
                named.addProperty("block_id", stamps.id("b"));
            }
            blocks.add(named);
        }
        view.add("blocks", blocks);
        return view;
    }
}
