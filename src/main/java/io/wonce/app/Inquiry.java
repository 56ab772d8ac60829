package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.PlainWords;
import io.wonce.domain.linking.Candidate;
import io.wonce.domain.linking.Decision;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.outgoing.Choice;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.reading.Kind;
import java.time.Duration;
import java.util.List;
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
        Heard heard = heard(books, announcement);
        List<KnownDeal> deals = books.deals().candidates(heard);
        List<String> names = announcement.statement().customer().stream().toList();
        return linker.decide(heard, deals, books.deals().rarity(names));
    }

    Outgoing.Prompt prompt(Books books, Announcement announcement, Decision decision) {
        List<Choice> choices = decision.candidates().stream()
                .limit(MOST_CHOICES)
                .flatMap(candidate -> choice(books, candidate).stream())
                .toList();
        String text = books.messages().text(announcement.message()).orElse("");
        return new Outgoing.Prompt(
                announcement.id(),
                announcement.author().name(),
                announcement.statement(),
                choices,
                announcement.named().or(announcement.statement()::milestone),
                announcement.statement().kind() == Kind.WIN
                        && announcement.statement().milestone().isEmpty(),
                reader.read(text).clues(),
                new Punctuality(books).of(announcement));
    }

    private Heard heard(Books books, Announcement announcement) {
        String text = books.messages().text(announcement.message()).orElse("");
        int among = reader.read(text).statements().size();
        return new Heard(
                announcement.statement(),
                announcement.at(),
                announcement.author().name(),
                announcement.author().role() == Role.ROBOT,
                threadDeals(books, announcement),
                books.messages()
                        .sameTextDeals(announcement.message(), announcement.at().minus(CROSS_POST)),
                books.messages().neighbourDeals(announcement.message(), NEIGHBOURS),
                among > 1 ? Set.of() : PlainWords.of(text),
                Math.max(1, among));
    }

    private static List<DealId> threadDeals(Books books, Announcement announcement) {
        return announcement
                .threadRoot()
                .map(root -> books.messages().threadDeals(root))
                .orElse(List.of());
    }

    private static List<Choice> choice(Books books, Candidate candidate) {
        return books.deals().summary(candidate.deal()).map(deal -> new Choice(deal, candidate)).stream()
                .toList();
    }
}
