package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.OutboxId;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import java.time.InstantSource;
import java.util.function.Predicate;

/** A manager has a message that was given up sent again, or lets it be. */
public final class SettleDeadLetter {
    private final Ledger ledger;
    private final InstantSource clock;

    public SettleDeadLetter(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** It waits to leave again, as if it never had been tried. */
    public Ending sendAgain(OrganisationId organisation, OutboxId letter, Actor actor) {
        return settle(organisation, actor, books -> books.deadLetters().revive(letter, clock.instant()));
    }

    /** It is not sent, and what it says is forgotten. */
    public Ending letBe(OrganisationId organisation, OutboxId letter, Actor actor) {
        return settle(organisation, actor, books -> books.deadLetters().bury(letter));
    }

    private Ending settle(OrganisationId organisation, Actor actor, Predicate<Books> settling) {
        return ledger.write(organisation, books -> {
            if (!new Permission(books, actor).manages()) {
                return Ending.MANAGERS_ONLY;
            }
            return settling.test(books) ? Ending.DONE : Ending.GONE;
        });
    }

    /** What came of it. */
    public enum Ending {
        /** It was done. */
        DONE,
        /** Who asked is no manager; nothing was done. */
        MANAGERS_ONLY,
        /** Somebody settled it before, or something newer was said in its place; nothing was done. */
        GONE
    }
}
