package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.TeamTrophies;
import io.wonce.domain.chat.Person;
import io.wonce.domain.counting.Feats;
import io.wonce.domain.counting.TeamFeats;
import io.wonce.domain.counting.Tempo;
import io.wonce.domain.deal.Sight;
import io.wonce.domain.organisation.Celebrations.Amounts;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Somebody asks for the records of the sales teams, which stand side by side as people do on a leaderboard. */
public final class AskTeamRecords {
    private final Ledger ledger;
    private final InstantSource clock;

    public AskTeamRecords(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** As known now, by the names of the teams; none where the organisation shows no leaderboards. */
    public List<TeamFeats> ask(OrganisationId organisation, Person person) {
        return ledger.write(
                organisation,
                books -> books.organisation().celebrations().leaderboards() ? feats(books, person) : List.of());
    }

    private List<TeamFeats> feats(Books books, Person person) {
        Sight sight = books.organisation().celebrations().amounts() == Amounts.UNTOLD
                ? Sight.NONE
                : AskSight.of(books, person);
        return books.trophies().teams().stream()
                .map(team -> new TeamFeats(team.team(), feats(books.organisation(), team, sight)))
                .toList();
    }

    /** That a deal is the largest one tells of its amount too. */
    private Feats feats(Organisation organisation, TeamTrophies team, Sight sight) {
        Tempo tempo = new Tempo(team.days(), organisation.weekStart(), organisation.fiscalStart());
        LocalDate today = clock.instant().atZone(organisation.zone()).toLocalDate();
        return new Feats(
                tempo.bests(),
                tempo.streak(today),
                team.largest().stream()
                        .filter(deal -> sight.shows(deal.deal().id()))
                        .toList());
    }
}
