package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Description;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a program says of a deal that is known: value and expectation take the place of others, the rest fills gaps. */
final class Revision {
    private final Books books;
    private final Instant now;

    Revision(Books books, Instant now) {
        this.books = books;
        this.now = now;
    }

    /** The deal that is meant, locked; the one that holds its announcements, where it was merged. */
    Optional<Deal> known(DealNews news) {
        return news.deal()
                .or(() -> news.external().flatMap(books.externalIds()::deal))
                .flatMap(this::standing);
    }

    DealSummary revise(DealId id, DealNews news, Actor actor) {
        Deal deal = books.deals().find(id).orElseThrow();
        Description before = deal.description();
        Description after = new Description(
                news.deal().isPresent()
                        ? news.customer().or(before::customer)
                        : before.customer().or(news::customer),
                news.value().or(before::value),
                before.owner().or(() -> news.owner().flatMap(this::colleague)),
                news.expectation().or(before::expectation));
        ChangeKind kind = after.expectation().equals(before.expectation()) ? ChangeKind.EDITED : ChangeKind.EXPECTED;
        if (!after.equals(before)) {
            new Entry(books, kind, actor, now).describe(deal, after).close();
        }
        return books.deals().summary(id).orElseThrow();
    }

    private Optional<Deal> standing(DealId id) {
        Optional<Deal> deal = books.deals().lock(id);
        if (deal.isPresent() && deal.get().status() instanceof DealStatus.MergedInto merged) {
            return standing(merged.deal());
        }
        return deal.filter(found -> !(found.status() instanceof DealStatus.Retracted));
    }

    /** Who is called exactly so, where that is one person. */
    private Optional<PersonRef> colleague(String name) {
        List<Person> namesakes = books.people().named(name).stream()
                .filter(person -> person.name().equalsIgnoreCase(name) && person.role() != Role.ROBOT)
                .toList();
        return namesakes.size() == 1 ? Optional.of(namesakes.get(0).ref()) : Optional.empty();
    }
}
