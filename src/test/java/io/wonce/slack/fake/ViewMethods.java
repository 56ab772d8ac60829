package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** views.*: modals and home tabs. */
final class ViewMethods {
    private final Town town;

    ViewMethods(Town town) {
        this.town = town;
    }

    Map<String, Method> all() {
        return new HashMap<>(Map.of(
                "views.open", this::open,
                "views.push", this::open,
                "views.update", this::update,
                "views.publish", this::publish));
    }

    private JsonObject open(FakeWorkspace caller, Arguments arguments) {
        var view = view(arguments);
        var user = town.triggers().redeem(arguments.required("trigger_id"));
        return answer(town.views().open(caller, user, view));
    }

    private JsonObject update(FakeWorkspace caller, Arguments arguments) {
        var old = town.views().find(arguments.text("view_id"), arguments.text("external_id"));
        return answer(town.views().update(caller, old, arguments.text("hash"), view(arguments)));
    }

    private JsonObject publish(FakeWorkspace caller, Arguments arguments) {
        var user = arguments.required("user_id");
        if (caller.member(user).isEmpty()) {
            throw Refusal.of("user_not_found");
        }
        return answer(town.views().publish(caller, user, view(arguments)));
    }

    private static JsonObject view(Arguments arguments) {
        return arguments
                .object("view", "invalid_arguments")
                .orElseThrow(() -> Refusal.of("invalid_arguments", List.of("[ERROR] missing required field: view")));
    }

    private static JsonObject answer(FakeView view) {
        return Json.object("view", view.json());
    }
}
