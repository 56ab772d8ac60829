package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Person;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Told;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody asks what is known of a deal. */
public final class ShowDeal {
    private final Ledger ledger;

    public ShowDeal(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The deal with its story; empty where there is none with this id. */
    public Optional<Answer.DealShown> show(OrganisationId organisation, DealId id) {
        return ledger.write(organisation, books -> books.deals().summary(id).map(deal -> show(books, deal)));
    }

    private static Answer.DealShown show(Books books, DealSummary deal) {
        return show(books, deal, books.changes().of(deal.deal().id()));
    }

    /** The same with this story. */
    static Answer.DealShown show(Books books, DealSummary deal, List<Change> changes) {
        DealId id = deal.deal().id();
        List<Told> story = changes.stream().map(change -> told(books, change)).toList();
        return new Answer.DealShown(deal, story, books.announcements().on(id), earned(books, id, story));
    }

    private static Optional<Answer.DealShown.Earned> earned(Books books, DealId id, List<Told> story) {
        List<Person> people = story.stream()
                .flatMap(told -> told.change().facts().stream())
                .filter(fact -> fact instanceof Fact.Credited)
                .map(fact -> (Fact.Credited) fact)
                .flatMap(fact -> Stream.concat(fact.from().parts().stream(), fact.to().parts().stream()))
                .map(Credits.Part::person)
                .distinct()
                .flatMap(person -> books.people().find(person).stream())
                .toList();
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.DealShown.Earned(books.deals().credits(id), people));
    }

    /** With the name of who did it. */
    static Told told(Books books, Change change) {
        return new Told(
                change, books.people().find(change.by()).map(Person::name).orElse(""));
    }
}
