package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Somebody looks at what is theirs, and at the numbers beside it. */
public final class AskOverview {
    private static final int MOST_QUESTIONS = 5;
    private static final int MOST_DEALS = 10;
    private static final int MOST_EXPECTED = 10;

    private final Ledger ledger;
    private final InstantSource clock;

    public AskOverview(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** At most five questions, ten deals and ten expected orders. */
    public Overview ask(OrganisationId organisation, Person person) {
        return ledger.write(organisation, books -> overview(books, person));
    }

    private Overview overview(Books books, Person person) {
        List<Outgoing.Prompt> questions = new ArrayList<>();
        List<Announcement> waiting = new ArrayList<>();
        List<PersonRef> accounts = books.matches().accounts(person.ref());
        for (Announcement announcement : unresolved(books, accounts)) {
            prompt(books, announcement).ifPresentOrElse(questions::add, () -> waiting.add(announcement));
        }
        LocalDate today = clock.instant().atZone(books.organisation().zone()).toLocalDate();
        return new Overview(
                new Telling(books, clock.instant()).week(),
                new InBase(books, today).expected(books.counts().pipeline(MOST_EXPECTED)),
                questions,
                waiting,
                deals(books, accounts),
                new Permission(books, new Actor(person, Surface.PAGE)).manages());
    }

    private static List<Announcement> unresolved(Books books, List<PersonRef> accounts) {
        return accounts.stream()
                .flatMap(account -> books.announcements().unresolvedOf(account, MOST_QUESTIONS).stream())
                .sorted(Comparator.comparing(Announcement::at))
                .limit(MOST_QUESTIONS)
                .toList();
    }

    private static List<DealSummary> deals(Books books, List<PersonRef> accounts) {
        return accounts.stream()
                .flatMap(account -> books.deals().ownedBy(account, MOST_DEALS).stream())
                .sorted(Comparator.comparing(DealSummary::lastHeard).reversed())
                .limit(MOST_DEALS)
                .toList();
    }

    private static Optional<Outgoing.Prompt> prompt(Books books, Announcement announcement) {
        return books.outbox()
                .shown(Slot.prompt(announcement.id()))
                .filter(Outgoing.Prompt.class::isInstance)
                .map(Outgoing.Prompt.class::cast);
    }
}
