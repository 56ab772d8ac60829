package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.SignIns;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.Ticket;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Tells who looks at the dashboard, and lets them stay signed in while they do. */
public final class RecogniseVisitor {
    private final Ledger ledger;
    private final SignIns signIns;
    private final InstantSource clock;

    public RecogniseVisitor(Ledger ledger, SignIns signIns, InstantSource clock) {
        this.ledger = ledger;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Empty where nobody is signed in by {@code session}, or their account has left the ledger since. */
    public Optional<Visitor> recognise(Ticket session) {
        Instant now = clock.instant();
        Optional<SignIns.Session> found = signIns.find(session, now);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Instant until = SessionLength.until(found.get().began(), now);
        if (SessionLength.isWorthProlonging(found.get().end(), until)) {
            signIns.prolong(session, until);
        }
        return ledger.write(
                session.organisation(),
                books -> books.people().asSeen(found.get().person()).map(person -> visitor(books, person, until)));
    }

    private static Visitor visitor(Books books, Person person, Instant until) {
        Permission permission = new Permission(books, new Actor(person, Surface.PAGE));
        return new Visitor(
                books.organisation(),
                person,
                permission.manages(),
                permission.administers(),
                AskSight.of(books, person),
                until);
    }
}
