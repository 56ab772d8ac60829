package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** A manager publishes a count: frozen from now on; later changes appear as restatements. */
public final class PublishCount {
    private final Ledger ledger;
    private final InstantSource clock;

    public PublishCount(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Freezes the count of {@code period}; one that was published before stays as it was.
     *
     * @return {@link Answer.Published}, or {@link Answer.Resolved} with the refusal for who is no manager
     */
    public Answer publish(OrganisationId organisation, Period period, Actor actor) {
        return ledger.write(
                organisation,
                books -> new Permission(books, actor).manages()
                        ? publish(books, period)
                        : new Answer.Resolved(Verb.PUBLISH, new Resolution.Refused(Refusal.MANAGERS_ONLY)));
    }

    /** The same in a transaction under way, by whoever may. */
    Answer.Published publish(Books books, Period period) {
        Instant now = clock.instant();
        long unused = books.changes().last(); // holds off who publishes the same at this moment
        boolean isNew = books.counts().published(period).isEmpty();
        OrderCount count = books.counts().publish(period, now);
        if (isNew) {
            new Signals(books, now).published(period);
        }
        LocalDate today = now.atZone(books.organisation().zone()).toLocalDate();
        return new Answer.Published(
                new InBase(books, today).counted(count), books.counts().restated(period));
    }
}
