package io.wonce.app.command;

import io.wonce.app.CountOrders;
import io.wonce.app.DeclareAnnouncement;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Kind;
import java.util.Optional;

/** States what a command says of an order, to be linked as any announcement. */
final class Declaring {
    private final Stating stating;
    private final DeclareAnnouncement announcements;
    private final CountOrders counts;

    Declaring(Stating stating, DeclareAnnouncement announcements, CountOrders counts) {
        this.stating = stating;
        this.announcements = announcements;
        this.counts = counts;
    }

    /** Empty where {@code arguments} say nothing of an order. */
    Optional<Resolution> declare(Kind kind, Arguments arguments, Asked asked) {
        return stating.state(kind, arguments)
                .map(statement -> announcements.declare(asked.organisation(), asked.command(), statement));
    }

    /** How it ended, with the running count beside it. */
    Answer told(Verb verb, Resolution resolution, Asked asked) {
        return new Answer.Resolved(verb, resolution, Optional.of(counts.week(asked.organisation())));
    }
}
