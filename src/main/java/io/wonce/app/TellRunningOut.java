package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Instant;
import java.time.InstantSource;

/** Nothing renews Wonce's access to a workspace any more: the organisation's managers learn until when it lasts, and what helps. */
public final class TellRunningOut {
    private final TellManagers managers;
    private final InstantSource clock;

    public TellRunningOut(Ledger ledger, Workspaces workspaces, InstantSource clock) {
        this.managers = new TellManagers(ledger, workspaces);
        this.clock = clock;
    }

    /** Tells it, once; in {@code ending} itself only while that lasts: later, it would come when all is well again. */
    public void tell(Workspace ending, Instant end) {
        boolean lasts = end.isAfter(clock.instant());
        managers.tell(
                ending.organisation(),
                through -> lasts || !through.id().equals(ending.id()),
                language -> new Outgoing.RunningOut(ending.platform(), ending.name(), end, language));
    }
}
