package io.wonce.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.teams.fake.FakeDelivery;
import io.wonce.teams.fake.FakePost;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Priya said something, and Jan chooses something in the menu of her message. */
abstract class TeamsPointing {
    static final String UNSEEN = "I can’t see who wrote this";
    static final String ASKED = "I ask below the message";

    TeamsHouse house;
    FakePost said;

    @BeforeEach
    final void open() {
        house = TeamsHouse.open();
        said = house.priya.say(house.wins, "Globex is happy");
    }

    @AfterEach
    final void close() {
        house.close();
    }

    /** Jan chooses it in the menu of the message, of which his app says something else. */
    final FakeDelivery points(String command, Consumer<ObjectNode> otherwise) {
        return TeamsForgery.points(house, said, command, otherwise);
    }
}
