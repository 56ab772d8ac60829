package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Person;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells an organisation's managers of trouble, each alone and in their language. */
final class TellManagers {
    private static final int MOST = 20;

    private final Ledger ledger;
    private final Workspaces workspaces;

    TellManagers(Ledger ledger, Workspaces workspaces) {
        this.ledger = ledger;
        this.workspaces = workspaces;
    }

    /** Tells it whom one of the workspaces reaches through which {@code through} says that something can be sent. */
    void tell(OrganisationId organisation, Predicate<Workspace> through, Function<Locale, Outgoing> content) {
        ledger.<List<Person>>write(organisation, books -> books.people().managers(MOST)).stream()
                .filter(manager -> workspaces
                        .reaching(organisation, ChannelRef.direct(manager.ref()))
                        .filter(through)
                        .isPresent())
                .forEach(manager -> tell(organisation, manager, content.apply(manager.language())));
    }

    private void tell(OrganisationId organisation, Person manager, Outgoing content) {
        ledger.write(organisation, books -> {
            books.outbox().post(Conversation.in(ChannelRef.direct(manager.ref())), content);
            return manager;
        });
    }
}
