package io.wonce.app.command;

import io.wonce.app.CountOrders;
import io.wonce.app.DeclareAnnouncement;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Kind;
import java.util.Optional;

/** States what a command says of an order, to be linked as any announcement. */
final class Declaring {
    private final Stating stating;
    private final DeclareAnnouncement announcements;
    private final CountOrders counts;
    private final Mistakes mistakes;

    Declaring(Stating stating, DeclareAnnouncement announcements, CountOrders counts, Mistakes mistakes) {
        this.stating = stating;
        this.announcements = announcements;
        this.counts = counts;
        this.mistakes = mistakes;
    }

    /** What is wrong with an order that {@code arguments} state, as far as they state one. */
    Optional<Answer> mistake(Verb verb, Kind kind, Arguments arguments, Asked asked) {
        return stating.state(kind, arguments)
                .flatMap(statement -> Unread.amount(statement, arguments)
                        .map(typed -> mistakes.wrong(Problem.NO_AMOUNT, verb, typed, asked))
                        .or(() -> Unread.tooLarge(statement)
                                .map(typed -> mistakes.wrong(Problem.LARGE_AMOUNT, verb, typed, asked))));
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
