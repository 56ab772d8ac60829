package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Match;
import io.wonce.domain.chat.Match.Verdict;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.time.InstantSource;
import java.util.Optional;

/** Somebody says whether an account on another platform is theirs too. */
public final class AnswerMatch {
    private final Ledger ledger;
    private final InstantSource clock;

    public AnswerMatch(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Only the person who was asked may; a second answer changes nothing. */
    public Resolution answer(OrganisationId organisation, MatchId id, Verdict verdict, Actor actor) {
        return ledger.write(
                organisation,
                books -> books.matches()
                        .lock(id)
                        .map(match -> answer(books, match, verdict, actor))
                        .orElseGet(() -> new Resolution.Refused(Refusal.NOT_POSSIBLE)));
    }

    private Resolution answer(Books books, Match match, Verdict verdict, Actor actor) {
        if (!match.asked().equals(actor.person().ref())) {
            return new Resolution.Refused(Refusal.NOT_YOURS);
        }
        if (match.verdict() != Verdict.OPEN) {
            return new Resolution.Done(Optional.empty(), Optional.empty());
        }
        ChangeKind kind = verdict == Verdict.SAME ? ChangeKind.SAME_PERSON : ChangeKind.DIFFERENT_PEOPLE;
        Written written = new Entry(books, kind, actor, clock.instant())
                .record(new Fact.Judged(match.id(), match.verdict(), verdict))
                .close();
        new Asking(books).tell(match, verdict, written.id());
        return new Resolution.Done(Optional.of(written.id()), Optional.empty());
    }
}
