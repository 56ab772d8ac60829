package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Leaderboard;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.OrganisationId;
import java.util.Optional;

/** Somebody asks who has how many orders; never how often somebody announced. */
public final class AskLeaderboard {
    private final Ledger ledger;

    public AskLeaderboard(Ledger ledger) {
        this.ledger = ledger;
    }

    /** As known now; empty where the organisation shows none. */
    public Optional<Leaderboard> ask(OrganisationId organisation, Period period) {
        return ledger.write(
                organisation,
                books -> books.organisation().celebrations().leaderboards()
                        ? Optional.of(Leaderboard.of(period, books.counts().split(period, Grouping.REP)))
                        : Optional.empty());
    }
}
