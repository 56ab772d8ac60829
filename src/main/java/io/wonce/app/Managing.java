package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import java.util.function.Function;

/** Conventions are changed by one manager at a time. */
final class Managing {
    private final Ledger ledger;

    Managing(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Does {@code work} for a manager, while nobody else changes a convention; others are refused. */
    Answer changes(OrganisationId organisation, Actor actor, Function<Books, Answer> work) {
        return ledger.write(organisation, books -> {
            books.settings().lock();
            return new Permission(books, actor).manages()
                    ? work.apply(books)
                    : new Answer.Resolved(Verb.SETTINGS, new Resolution.Refused(Refusal.MANAGERS_ONLY));
        });
    }
}
