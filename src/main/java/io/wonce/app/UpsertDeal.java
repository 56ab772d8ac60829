package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Messages.Claim;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.ExternalId;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.linking.Decision;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * A program tells of an order. One that it told of before, or that it names by its deal, is known; any other is announced as people
 * do: linked where that is certain, opened where nothing resembles it, and asked about in chat in between. So is an order of which only the
 * title may tell whose it is.
 */
public final class UpsertDeal {
    private static final double CERTAIN = 1;

    private final Ledger ledger;
    private final Inquiry inquiry;
    private final Intake intake;
    private final InstantSource clock;

    public UpsertDeal(Desk desk) {
        this.ledger = desk.ledger();
        this.inquiry = desk.inquiry();
        this.intake = desk.intake();
        this.clock = desk.clock();
    }

    /**
     * Takes {@code news} into the books.
     *
     * @param program what the organisation calls the program
     * @param key names what is announced: told again under the same key, nothing is announced
     */
    public Upserted upsert(OrganisationId organisation, DealNews news, String program, String key) {
        return ledger.write(organisation, books -> upsert(books, news, Program.in(books, program), key));
    }

    /** The same, within a transaction that does more; {@code program} is empty where it has no channel. */
    Upserted upsert(Books books, DealNews news, Optional<Program> program, String key) {
        news.external().ifPresent(books.externalIds()::lock);
        Revision revision = new Revision(books, clock.instant());
        Optional<Deal> known = revision.known(news);
        if (news.deal().isPresent() && known.isEmpty()) {
            return new Upserted.NoSuchDeal();
        }
        if (program.isEmpty()) {
            return new Upserted.NoChannel();
        }
        books.people().see(program.get().robot());
        Optional<Announcement> before = news.external().flatMap(id -> before(books, id, news.stage()));
        if (known.isEmpty()) {
            return before.map(told -> ended(books, told, false))
                    .orElseGet(() -> news.presumedCustomer().isEmpty()
                            ? new Upserted.NoCustomer()
                            : announce(books, news, program.get(), key));
        }
        Optional<Announcement> told = before.or(() -> step(books, news, known.get(), program.get(), key));
        DealSummary revised =
                revision.revise(known.get().id(), news, program.get().actor());
        return told.flatMap(step -> books.announcements().find(step.id()))
                .filter(step -> step.placement() instanceof Placement.Unresolved)
                .<Upserted>map(step -> new Upserted.Asked(step.id()))
                .orElseGet(() -> new Upserted.OnDeal(revised, false));
    }

    /** Announces a step of a known deal; the deal's return to life is never taken from a program without asking. */
    private Optional<Announcement> step(Books books, DealNews news, Deal deal, Program program, String key) {
        if (!isStep(deal, news.stage())) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Announcement> step = claim(books, message(books, news, program, key), news.about(deal));
        step.ifPresent(announced -> {
            if (deal.status() instanceof DealStatus.Open) {
                new Placing(books, program.actor(), now)
                        .onto(
                                announced,
                                deal.id(),
                                Optional.of(program.actor().person().name()));
            } else {
                intake.ask(books, announced);
            }
        });
        return step;
    }

    private Upserted announce(Books books, DealNews news, Program program, String key) {
        Instant now = clock.instant();
        books.deals().lockCustomer(CustomerKey.of(news.presumedCustomer().orElse("")));
        IncomingMessage message = message(books, news, program, key);
        Optional<Announcement> announced = claim(books, message, news);
        if (announced.isEmpty()) {
            return ended(
                    books,
                    books.announcements()
                            .of(books.messages().claimed(message.ref()))
                            .get(0),
                    false);
        }
        Decision decision = inquiry.decide(books, announced.get());
        boolean isNew = decision instanceof Decision.New
                && news.stage().kind() != Kind.LOST
                && news.customer().isPresent();
        if (isNew) {
            new Placing(books, program.actor(), now)
                    .onNew(announced.get(), Optional.of(program.actor().person().name()));
        } else if (isTaken(books, news, decision)) {
            intake.ask(books, announced.get());
        } else {
            intake.settle(books, announced.get(), now);
        }
        Announcement settled = books.announcements().find(announced.get().id()).orElseThrow();
        settled.placement().deal().ifPresent(deal -> new Revision(books, now).revise(deal, news, program.actor()));
        return ended(books, settled, isNew);
    }

    private IncomingMessage message(Books books, DealNews news, Program program, String key) {
        return program.message(key, news.title(), news.at(books.organisation().zone(), clock.instant()));
    }

    /** Empty where it was announced before. */
    private static Optional<Announcement> claim(Books books, IncomingMessage message, DealNews news) {
        if (books.messages().claim(message) != Claim.FIRST) {
            return Optional.empty();
        }
        Announcement announcement = books.announcements().add(message, 0, news.statement(), CERTAIN);
        news.external().ifPresent(id -> books.externalIds().keep(id, announcement.id()));
        return Optional.of(announcement);
    }

    /**
     * The last thing that was announced of it, where {@code stage} is no other: people have decided about that, or are asked. That an
     * order is expected is no news once anything was announced of it.
     */
    private static Optional<Announcement> before(Books books, ExternalId id, DealNews.Stage stage) {
        return books.externalIds().announcements(id).stream()
                .reduce((earlier, later) -> later)
                .filter(last -> stage.kind() == Kind.EXPECTED
                        || (last.statement().kind() == stage.kind()
                                && last.statement().milestone().equals(stage.milestone())));
    }

    /** A system keeps one record for an order: a deal that goes by another one of its ids may be another order. */
    private static boolean isTaken(Books books, DealNews news, Decision decision) {
        return decision instanceof Decision.Link link
                && news.external().isPresent()
                && books.externalIds().of(List.of(link.candidate().deal())).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(other ->
                                other.system().equals(news.external().get().system())
                                        && !other.equals(news.external().get()));
    }

    private static boolean isStep(Deal deal, DealNews.Stage stage) {
        boolean isOpen = deal.status() instanceof DealStatus.Open;
        return switch (stage.kind()) {
            case WIN ->
                !isOpen || !deal.milestones().containsKey(stage.milestone().orElseThrow());
            case LOST -> isOpen;
            case EXPECTED, NONE -> false;
        };
    }

    private static Upserted ended(Books books, Announcement announcement, boolean opened) {
        if (announcement.placement() instanceof Placement.Unresolved) {
            return new Upserted.Asked(announcement.id());
        }
        return announcement
                .placement()
                .deal()
                .flatMap(books.deals()::summary)
                .<Upserted>map(deal -> new Upserted.OnDeal(deal, opened))
                .orElseGet(() -> new Upserted.Dismissed(announcement.id()));
    }
}
