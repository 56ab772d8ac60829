package io.wonce.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakeDialog;
import io.wonce.teams.fake.FakePost;
import java.util.UUID;
import java.util.function.Consumer;

/** What no honest app sends. */
final class TeamsForgery {
    private TeamsForgery() {}

    /** Jan chooses a command in the menu of a message, of which his app says something else. */
    static FakeDelivery points(TeamsHouse house, FakePost said, String command, Consumer<ObjectNode> otherwise) {
        house.jan.menu(said, "logWin");
        ObjectNode activity = house.teams.last().activity().deepCopy().put("id", "f:" + UUID.randomUUID());
        ObjectNode value = (ObjectNode) activity.path("value");
        value.put("commandId", command);
        otherwise.accept((ObjectNode) value.path("messagePayload"));
        return house.teams.bring(activity);
    }

    /** Sends a form in, of which the app says something else. */
    static FakeDelivery sends(TeamsHouse house, FakeDialog form, String name, Consumer<ObjectNode> otherwise) {
        ObjectNode activity =
                form.delivery().activity().deepCopy().put("name", name).put("id", "f:" + UUID.randomUUID());
        ObjectNode data = form.delivery()
                .answer()
                .at("/task/value/card/content/actions/0/data")
                .deepCopy();
        otherwise.accept(data);
        ((ObjectNode) activity.path("value")).set("data", data);
        return house.teams.bring(activity);
    }
}
