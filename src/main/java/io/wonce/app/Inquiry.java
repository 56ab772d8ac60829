package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Nearby;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.deal.PlainWords;
import io.wonce.domain.linking.Candidate;
import io.wonce.domain.linking.Decision;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.linking.TokenRarity;
import io.wonce.domain.outgoing.Choice;
import io.wonce.domain.outgoing.Lateness;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.reading.Clue;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for the deals that an announcement may belong to, and makes the question out of them. */
final class Inquiry {
    private static final Duration CROSS_POST = Duration.ofDays(7);
    private static final int NEIGHBOURS = 5;
    private static final int MOST_CHOICES = 3;

    private final Reads reader;
    private final Links linker;

    Inquiry(Reads reader, Links linker) {
        this.reader = reader;
        this.linker = linker;
    }

    Decision decide(Books books, Announcement announcement) {
        IncomingMessage message = message(books, announcement);
        return decide(books, message, announcement.statement(), among(books, announcement));
    }

    /** How many announcements its message makes now, by the books: another process may have read more or less in it. */
    private static int among(Books books, Announcement announcement) {
        return (int) books.announcements().of(announcement.message()).stream()
                .filter(made -> !(made.placement() instanceof Placement.Withdrawn))
                .count();
    }

    /** Decides about one of the {@code among} statements of a claimed message. */
    Decision decide(Books books, IncomingMessage message, Statement statement, int among) {
        Heard heard = heard(books, message, statement, among);
        List<KnownDeal> deals = books.deals().candidates(heard);
        return linker.decide(heard, deals, deals.isEmpty() ? word -> 1 : rarity(books, statement));
    }

    /** The deals that it may belong to, as a prompt shows them, the best first. */
    List<Choice> choices(Books books, Announcement announcement) {
        return choices(books, decide(books, announcement));
    }

    Outgoing.Prompt prompt(Books books, Announcement announcement, Decision decision) {
        List<Clue> clues = reread(books, message(books, announcement)).clues();
        Outgoing.Prompt prompt = prompt(books, announcement, decision, clues, new Punctuality(books).of(announcement));
        return books.messages().isRemoved(announcement.message())
                ? prompt.removed(books.organisation().retention())
                : prompt;
    }

    private static IncomingMessage message(Books books, Announcement announcement) {
        return new IncomingMessage(
                announcement.message(),
                announcement.threadRoot(),
                announcement.author(),
                books.messages().text(announcement.message()).orElse(""),
                announcement.at(),
                Optional.empty());
    }

    private Reading reread(Books books, IncomingMessage message) {
        return reader.reread(books.organisation().id(), message);
    }

    /** The question about what was heard just now, for these reasons. */
    Outgoing.Prompt prompt(
            Books books, Announcement announcement, Decision decision, List<Clue> clues, Optional<Lateness> lateness) {
        return new Outgoing.Prompt(
                announcement.id(),
                announcement.author().name(),
                announcement.statement(),
                choices(books, decision),
                announcement.named().or(announcement.statement()::milestone),
                announcement.statement().kind() == Kind.WIN
                        && announcement.statement().milestone().isEmpty(),
                clues,
                lateness);
    }

    /** Of no use where there is nothing to compare. */
    private static TokenRarity rarity(Books books, Statement statement) {
        return books.deals().rarity(statement.customer().stream().toList());
    }

    private static Heard heard(Books books, IncomingMessage message, Statement statement, int among) {
        Nearby nearby = books.messages()
                .nearby(message.ref(), message.threadRoot(), message.at().minus(CROSS_POST), NEIGHBOURS);
        return new Heard(
                statement,
                message.at(),
                message.author().name(),
                message.author().role() == Role.ROBOT,
                nearby.thread(),
                nearby.sameText(),
                nearby.neighbours(),
                among > 1 ? Set.of() : PlainWords.of(message.text()),
                Math.max(1, among));
    }

    private static List<Choice> choices(Books books, Decision decision) {
        return decision.candidates().stream()
                .limit(MOST_CHOICES)
                .flatMap(candidate -> choice(books, candidate).stream())
                .toList();
    }

    private static List<Choice> choice(Books books, Candidate candidate) {
        return books.deals().summary(candidate.deal()).map(deal -> new Choice(deal, candidate)).stream()
                .toList();
    }
}
