package io.wonce.app;

import io.wonce.app.port.Appointment;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.OrganisationId;
import java.time.InstantSource;

/** Where nobody manages yet, who lets Wonce in does: for platforms that do not tell who runs the company. */
public final class AppointFirst {
    private final Ledger ledger;
    private final InstantSource clock;

    public AppointFirst(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Makes {@code who} an admin, unless there is one already or it is a robot. Of several who come at the same moment, one is
     * first. Tells whether it did.
     */
    public boolean appoint(OrganisationId organisation, Person who) {
        return who.role() != Role.ROBOT
                && ledger.write(organisation, books -> {
                    books.people().lockManagers();
                    boolean first = isUnmanaged(books);
                    if (first) {
                        books.people().see(who);
                        books.people().appoint(new Appointment(who.ref(), Role.ADMIN, who.ref(), clock.instant()));
                        new HouseLog(books, new Actor(who, Surface.MESSAGE), clock.instant())
                                .keep(ChangeKind.APPOINTED, new Fact.Appointed(who.ref(), Role.MEMBER, Role.ADMIN));
                    }
                    return first;
                });
    }

    private static boolean isUnmanaged(Books books) {
        return books.people().managers(1).isEmpty()
                && books.people().appointed().isEmpty();
    }
}
