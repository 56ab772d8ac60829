package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.DeadLetter;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.OutboxId;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.util.function.Function;

/** A manager has a message that was given up sent again, or lets it be. */
public final class SettleDeadLetter {
    private final Ledger ledger;

    public SettleDeadLetter(Ledger ledger) {
        this.ledger = ledger;
    }

    /** It waits to leave again, as if it never had been tried; a party for what is no order any more is over. */
    public Ending sendAgain(OrganisationId organisation, OutboxId letter, Actor actor) {
        return settle(
                organisation,
                actor,
                books -> isOver(books, letter)
                        ? Ending.OVER
                        : ending(books.deadLetters().revive(letter)));
    }

    /** It is not sent, and what it says is forgotten. */
    public Ending letBe(OrganisationId organisation, OutboxId letter, Actor actor) {
        return settle(organisation, actor, books -> ending(books.deadLetters().bury(letter)));
    }

    private Ending settle(OrganisationId organisation, Actor actor, Function<Books, Ending> settling) {
        return ledger.write(organisation, books -> {
            if (!new Permission(books, actor).manages()) {
                return Ending.MANAGERS_ONLY;
            }
            return settling.apply(books);
        });
    }

    private static Ending ending(boolean settled) {
        return settled ? Ending.DONE : Ending.GONE;
    }

    /** Whether it celebrates what the books do not hold any more: the deal ended, or its milestone was taken back. */
    private static boolean isOver(Books books, OutboxId letter) {
        return books.deadLetters()
                .find(letter)
                .map(DeadLetter::content)
                .filter(Outgoing.Celebration.class::isInstance)
                .map(Outgoing.Celebration.class::cast)
                .filter(party -> !stands(books, party))
                .isPresent();
    }

    private static boolean stands(Books books, Outgoing.Celebration party) {
        return books.deals()
                .lock(party.deal().deal().id())
                .filter(deal -> deal.status() instanceof DealStatus.Open)
                .filter(deal -> deal.milestones().containsKey(party.milestone()))
                .isPresent();
    }

    /** What came of it. */
    public enum Ending {
        /** It was done. */
        DONE,
        /** Who asked is no manager; nothing was done. */
        MANAGERS_ONLY,
        /** Somebody settled it before, or something newer was said in its place; nothing was done. */
        GONE,
        /** It celebrates what is no order any more; nothing was done. */
        OVER
    }
}
