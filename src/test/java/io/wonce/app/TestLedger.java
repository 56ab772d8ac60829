package io.wonce.app;

import io.wonce.postgres.TestDatabase;

/** The real ledger, with a new organisation for each test. */
final class TestLedger {
    private TestLedger() {}

    static SalesFloor salesFloor() {
        return new SalesFloor(
                TestDatabase.shared().ledger(), TestDatabase.organisation().id());
    }
}
