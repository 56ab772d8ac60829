package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Person;
import io.wonce.domain.outgoing.Outgoing;
import java.util.List;

/** Wonce was thrown out of a workspace: the organisation's managers learn so wherever else it still reaches them. */
public final class TellDisconnected {
    private static final int MOST = 20;

    private final Ledger ledger;
    private final Workspaces workspaces;

    public TellDisconnected(Ledger ledger, Workspaces workspaces) {
        this.ledger = ledger;
        this.workspaces = workspaces;
    }

    /** Tells it; to be called once for each time that {@code lost} was lost. */
    public void tell(Workspace lost) {
        ledger.<List<Person>>write(lost.organisation(), books -> books.people().managers(MOST)).stream()
                .filter(manager -> workspaces
                        .reaching(lost.organisation(), ChannelRef.direct(manager.ref()))
                        .isPresent())
                .forEach(manager -> tell(lost, manager));
    }

    private void tell(Workspace lost, Person manager) {
        ledger.write(lost.organisation(), books -> {
            books.outbox()
                    .post(
                            Conversation.in(ChannelRef.direct(manager.ref())),
                            new Outgoing.Disconnected(lost.platform(), lost.name(), manager.language()));
            return manager;
        });
    }
}
