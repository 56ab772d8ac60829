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
import java.time.ZoneId;
import java.util.Optional;

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
     * @return {@link Answer.Published}, or {@link Answer.Resolved} with the refusal for who is no manager, or of a period that has
     *     not begun
     */
    public Answer publish(OrganisationId organisation, Period period, Actor actor) {
        return ledger.write(
                organisation,
                books -> refusal(books, period, actor)
                        .<Answer>map(why -> new Answer.Resolved(Verb.PUBLISH, new Resolution.Refused(why)))
                        .orElseGet(() -> publish(books, period)));
    }

    private Optional<Refusal> refusal(Books books, Period period, Actor actor) {
        if (!new Permission(books, actor).manages()) {
            return Optional.of(Refusal.MANAGERS_ONLY);
        }
        boolean isToCome = period.from(books.organisation().zone()).isAfter(clock.instant());
        return isToCome ? Optional.of(Refusal.NOT_BEGUN) : Optional.empty();
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
        ZoneId zone = books.organisation().zone();
        return new Answer.Published(
                new InBase(books, now.atZone(zone).toLocalDate()).counted(count),
                books.counts().restated(period),
                now.isBefore(period.until(zone)));
    }
}
