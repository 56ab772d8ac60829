package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Leaderboard;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.time.InstantSource;
import java.util.Optional;

/** Somebody asks who has how many orders; never how often somebody announced. */
public final class AskLeaderboard {
    private final Ledger ledger;
    private final InstantSource clock;

    public AskLeaderboard(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** As known now; empty where the organisation shows none. */
    public Optional<Answer.LeaderboardShown> ask(OrganisationId organisation, Period period) {
        return ledger.write(
                organisation,
                books -> books.organisation().celebrations().leaderboards()
                        ? Optional.of(shown(books, period))
                        : Optional.empty());
    }

    private Answer.LeaderboardShown shown(Books books, Period period) {
        return new Answer.LeaderboardShown(
                Leaderboard.of(period, books.counts().split(period, Grouping.REP)),
                Optional.of(Basis.of(books, period, clock.instant()).footing()));
    }
}
