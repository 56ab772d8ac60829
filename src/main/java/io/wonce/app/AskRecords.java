package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.DayCount;
import io.wonce.domain.counting.Feats;
import io.wonce.domain.counting.TeamFeats;
import io.wonce.domain.counting.Tempo;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Sight;
import io.wonce.domain.organisation.Celebrations.Amounts;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Somebody asks for the records: those of all, their own, which nobody else is told, and those of the sales teams, which stand side by
 * side as people do on a leaderboard.
 */
public final class AskRecords {
    private final Ledger ledger;
    private final InstantSource clock;

    public AskRecords(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** As known now. */
    public Answer.RecordsShown ask(OrganisationId organisation, Person person) {
        return ledger.write(organisation, books -> {
            List<PersonRef> accounts = books.matches().accounts(person.ref());
            Sight sight = books.organisation().celebrations().amounts() == Amounts.UNTOLD
                    ? Sight.NONE
                    : AskSight.of(books, person);
            return new Answer.RecordsShown(
                    feats(books, books.trophies().days(), seen(books.trophies().largest(), sight)),
                    feats(
                            books,
                            books.trophies().days(accounts),
                            seen(books.trophies().largest(accounts), sight)),
                    teams(books, sight),
                    Optional.of(Basis.ever(books, clock.instant())));
        });
    }

    private List<TeamFeats> teams(Books books, Sight sight) {
        return books.organisation().celebrations().leaderboards()
                ? books.trophies().teams().stream()
                        .map(team -> new TeamFeats(team.team(), feats(books, team.days(), seen(team.largest(), sight))))
                        .toList()
                : List.of();
    }

    /** That a deal is the largest one tells of its amount too. */
    private static List<DealSummary> seen(List<DealSummary> largest, Sight sight) {
        return largest.stream().filter(deal -> sight.shows(deal.deal().id())).toList();
    }

    private Feats feats(Books books, List<DayCount> days, List<DealSummary> largest) {
        Organisation organisation = books.organisation();
        Tempo tempo = new Tempo(days, organisation.weekStart(), organisation.fiscalStart());
        return new Feats(
                tempo.bests(),
                tempo.streak(clock.instant().atZone(organisation.zone()).toLocalDate()),
                largest);
    }
}
