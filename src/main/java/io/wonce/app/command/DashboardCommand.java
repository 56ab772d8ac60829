package io.wonce.app.command;

import io.wonce.app.DashboardDoor;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;

/** {@code /deal dashboard}. */
final class DashboardCommand implements Command {
    private final DashboardDoor dashboard;

    DashboardCommand(DashboardDoor dashboard) {
        this.dashboard = dashboard;
    }

    @Override
    public Verb verb() {
        return Verb.DASHBOARD;
    }

    @Override
    public Answer answer(Asked asked) {
        return dashboard.open(asked.organisation(), asked.actor());
    }
}
