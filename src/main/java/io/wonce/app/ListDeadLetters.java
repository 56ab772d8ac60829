package io.wonce.app;

import io.wonce.app.port.DeadLetter;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;

/** A manager looks at what never left, and was given up. */
public final class ListDeadLetters {
    private static final int MOST = 100;

    private final Ledger ledger;

    public ListDeadLetters(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The newest hundred; empty for who is no manager. */
    public Optional<List<DeadLetter>> list(OrganisationId organisation, Actor actor) {
        return ledger.write(
                organisation,
                books -> new Permission(books, actor).manages()
                        ? Optional.of(books.deadLetters().newest(MOST))
                        : Optional.empty());
    }
}
