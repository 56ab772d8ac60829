package io.wonce.app;

import io.wonce.app.port.Slot;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.postgres.TestDatabase;

/** The real ledger, with a new organisation for each test. */
final class TestLedger {
    private TestLedger() {}

    static Conversation place(OrganisationId organisation, Slot slot) {
        return TestDatabase.place(organisation, slot.key());
    }

    static SalesFloor salesFloor() {
        return new SalesFloor(
                TestDatabase.shared().ledger(), TestDatabase.organisation().id());
    }
}
