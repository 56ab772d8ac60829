package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.util.Optional;

/** Lets an announcement, its deal and its prompt follow an edited message. */
final class Restating {
    private final Books books;
    private final Intake intake;
    private final Actor author;
    private final Instant now;

    Restating(Books books, Intake intake, Actor author, Instant now) {
        this.books = books;
        this.intake = intake;
        this.author = author;
        this.now = now;
    }

    /** Follows what was read with {@code score}. */
    void restate(Announcement announcement, Statement after, double score) {
        if (announcement.statement().equals(after) && !(announcement.placement() instanceof Placement.Withdrawn)) {
            return;
        }
        Entry entry = new Entry(books, ChangeKind.EDITED_MESSAGE, author, now).restate(announcement, after);
        Optional<DealId> home = announcement.placement().supports();
        if (announcement.placement() instanceof Placement.Withdrawn) {
            entry.place(announcement, home.<Placement>map(Placement.On::new).orElseGet(Placement.Unresolved::new));
        }
        home.flatMap(books.deals()::lock)
                .ifPresent(deal -> entry.describe(deal, follow(deal, announcement.statement(), after)));
        Written written = entry.close();
        Announcement restated = books.announcements().find(announcement.id()).orElseThrow();
        if (restated.placement() instanceof Placement.Unresolved) {
            settle(restated, score);
        }
        Telling telling = new Telling(books, now);
        if (announcement.placement() instanceof Placement.Withdrawn) {
            home.ifPresent(deal -> comeBack(restated, deal, telling));
        }
        telling.celebrate(restated, written);
    }

    private void settle(Announcement restated, double score) {
        if (Reading.isHearsay(score)) {
            intake.ask(books, restated);
        } else {
            intake.settle(books, restated, now);
        }
    }

    /** The deal that it upheld has its announcement again: nobody needs to decide about it. */
    private void comeBack(Announcement restated, DealId deal, Telling telling) {
        telling.outcome(
                restated,
                telling.standing(restated),
                Optional.of(author.person().name()),
                Optional.empty());
        books.deals().find(deal).filter(Deal::flagged).ifPresent(flagged -> new Flags(books).decide(deal, author));
    }

    /** What the deal had from this message changes with it; what a person or another message said stays. */
    private Description follow(Deal deal, Statement before, Statement after) {
        Description known = deal.description();
        Organisation organisation = books.organisation();
        boolean valueFromHere = known.value().equals(Descriptions.value(before, organisation));
        boolean nameFromHere = known.customer().equals(before.customer());
        Optional<String> customer = nameFromHere ? after.customer().or(known::customer) : known.customer();
        return new Description(
                customer,
                valueFromHere ? Descriptions.value(after, organisation).or(known::value) : known.value(),
                known.owner(),
                known.expectation());
    }
}
