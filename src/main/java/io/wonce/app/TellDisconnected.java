package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.outgoing.Outgoing;

/** Wonce was thrown out of a workspace: the organisation's managers learn so wherever else it still reaches them. */
public final class TellDisconnected {
    private final TellManagers managers;

    public TellDisconnected(Ledger ledger, Workspaces workspaces) {
        this.managers = new TellManagers(ledger, workspaces);
    }

    /** Tells it; to be called once for each time that {@code lost} was lost. */
    public void tell(Workspace lost) {
        managers.tell(
                lost.organisation(),
                anywhere -> true,
                language -> new Outgoing.Disconnected(lost.platform(), lost.name(), language));
    }
}
