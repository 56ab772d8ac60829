package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** users.info, users.list and reactions.*. */
final class PeopleMethods {
    private final Town town;

    PeopleMethods(Town town) {
        this.town = town;
    }

    Map<String, Method> all() {
        return new HashMap<>(Map.of(
                "users.info",
                this::user,
                "users.list",
                PeopleMethods::users,
                "reactions.add",
                (caller, arguments) -> react(caller, arguments, true),
                "reactions.remove",
                (caller, arguments) -> react(caller, arguments, false)));
    }

    private JsonObject user(FakeWorkspace caller, Arguments arguments) {
        var id = arguments.required("user");
        if (id.equals(caller.botUser())) {
            return Json.object("user", bot(caller));
        }
        var person = town.person(id)
                .filter(someone -> meets(caller, someone))
                .orElseThrow(() -> Refusal.of("user_not_found"));
        return Json.object("user", person.json(arguments.flag("include_locale")));
    }

    private static JsonObject users(FakeWorkspace caller, Arguments arguments) {
        var people = caller.people().stream()
                .sorted(Comparator.comparing(FakePerson::id))
                .map(person -> person.json(arguments.flag("include_locale")))
                .toList();
        return Pages.page("members", people, arguments, 1000);
    }

    private JsonObject react(FakeWorkspace caller, Arguments arguments, boolean add) {
        var name = arguments.required("name");
        var channel = town.ownChannel(caller, arguments.required("channel"));
        var message = channel.message(arguments.required("timestamp"));
        if (channel.archived()) {
            throw Refusal.of("is_archived");
        }
        if (add) {
            Reactions.add(channel, message, name, caller.botUser());
        } else {
            Reactions.remove(channel, message, name, caller.botUser());
        }
        return new JsonObject();
    }

    /** Whether they work there, or share a channel with it. */
    private boolean meets(FakeWorkspace caller, FakePerson person) {
        return person.workspace().equals(caller)
                || town.channels(caller).stream()
                        .anyMatch(channel -> channel.members().contains(person.id()));
    }

    private static JsonObject bot(FakeWorkspace caller) {
        return Json.object(
                "id",
                caller.botUser(),
                "team_id",
                caller.id(),
                "name",
                "wonce",
                "real_name",
                "Wonce",
                "deleted",
                false,
                "is_bot",
                true,
                "is_admin",
                false,
                "profile",
                Json.object("real_name", "Wonce", "bot_id", caller.botId(), "api_app_id", FakeWorkspace.APP));
    }
}
