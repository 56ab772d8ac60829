package io.wonce.app;

import io.wonce.app.port.Slot;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.postgres.TestDatabase;
import java.util.List;
import java.util.Optional;

/** The real ledger, with a new organisation for each test. */
final class TestLedger {
    private TestLedger() {}

    static Conversation place(OrganisationId organisation, Slot slot) {
        return TestDatabase.place(organisation, slot.key());
    }

    static List<Outgoing> posted(OrganisationId organisation, Conversation conversation) {
        return TestDatabase.posted(organisation, conversation);
    }

    static Workspaces workspaces() {
        return TestDatabase.shared().workspaces(Optional.empty());
    }

    static SalesFloor salesFloor() {
        return new SalesFloor(
                TestDatabase.shared().ledger(), TestDatabase.organisation().id());
    }
}
