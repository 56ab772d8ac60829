package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Digests.Scheduled;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.Briefing;
import io.wonce.domain.counting.DigestSchedule.Occasion;
import io.wonce.domain.organisation.Celebrations;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Picture;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sends channels the numbers of the period that has just ended, each once, and freezes them. Of those missed, the last one alone. */
public final class SendDigests {
    /** One that comes later than this says so. */
    private static final Duration PUNCTUAL = Duration.ofMinutes(15);

    private final Ledger ledger;
    private final InstantSource clock;
    private final Function<Platform, Optional<URI>> dashboard;

    /** @param dashboard where people on a platform find the lists behind the numbers; empty: nowhere */
    public SendDigests(Ledger ledger, InstantSource clock, Function<Platform, Optional<URI>> dashboard) {
        this.ledger = ledger;
        this.clock = clock;
        this.dashboard = dashboard;
    }

    /**
     * Sends what it is time to send; as often as wanted, and in several processes at once. A channel whose workspace is disconnected
     * waits until it is back.
     *
     * @return how many were sent
     */
    public int send(OrganisationId organisation) {
        List<Scheduled> channels =
                ledger.write(organisation, books -> books.digests().reached());
        int sent = 0;
        for (Scheduled channel : channels) {
            sent += ledger.write(organisation, books -> send(books, channel)) ? 1 : 0;
        }
        return sent;
    }

    /** The claim, the frozen number and what leaves are in the books together, or none of them. */
    private boolean send(Books books, Scheduled to) {
        Instant now = clock.instant();
        Organisation organisation = books.organisation();
        Occasion occasion =
                to.schedule().last(now, organisation.zone(), organisation.weekStart(), organisation.fiscalStart());
        boolean isDue = occasion.at().isAfter(to.since())
                && !occasion.at().isAfter(now)
                && books.digests().claim(to.channel(), occasion.period(), now);
        if (isDue) {
            Briefing briefing = new Briefings(books, ledger, clock).of(occasion.period(), to.channel());
            boolean late = occasion.at().plus(PUNCTUAL).isBefore(now);
            books.outbox().post(Conversation.in(to.channel()), digest(briefing, late, to, organisation.celebrations()));
        }
        return isDue;
    }

    private Outgoing digest(Briefing briefing, boolean late, Scheduled to, Celebrations conventions) {
        boolean isDrawn = conventions.pictures().when() != Pictures.When.NEVER;
        return new Outgoing.Digest(
                conventions.amountsVisible() ? briefing : briefing.withoutAmounts(),
                late,
                dashboard.apply(to.channel().platform()).map(URI::toString),
                isDrawn ? Optional.of(new Picture.Drawn()) : Optional.empty());
    }
}
