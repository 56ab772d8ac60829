package io.wonce.app;

import io.wonce.app.port.AnnouncementFilter;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Choice;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Somebody looks at the announcements that nobody has linked yet, each with the deals that it may belong to. */
public final class ListQuestions {
    private static final int MOST_OTHERS = 50;

    private final Ledger ledger;
    private final Inquiry inquiry;
    private final InstantSource clock;

    public ListQuestions(Desk desk) {
        this.ledger = desk.ledger();
        this.inquiry = desk.inquiry();
        this.clock = desk.clock();
    }

    /** Those of {@code period}; the last page where there are fewer than {@code page}. */
    public Listed list(OrganisationId organisation, Optional<Period> period, int page, Actor actor) {
        return ledger.write(organisation, books -> list(books, period, page, actor));
    }

    private Listed list(Books books, Optional<Period> period, int page, Actor actor) {
        AnnouncementFilter filter = new AnnouncementFilter(period, true);
        int all = books.lists().count(filter);
        int pages = Page.pages(all);
        int shown = Math.min(page, pages);
        List<Announcement> others = period.isPresent() || shown > 1
                ? List.of()
                : books.announcements().questioned(MOST_OTHERS);
        return new Listed(
                new Page<>(
                        questions(books, books.lists().announcements(filter, Page.slice(shown)), actor), shown, pages),
                all,
                questions(books, others, actor),
                period.map(asked -> Basis.of(books, asked, clock.instant())));
    }

    private List<Question> questions(Books books, List<Announcement> announcements, Actor actor) {
        Permission permission = new Permission(books, actor);
        return announcements.stream()
                .map(announcement -> new Question(
                        announcement, inquiry.choices(books, announcement), permission.resolves(announcement)))
                .toList();
    }

    /**
     * Where does it belong?
     *
     * @param announcement what nobody has linked yet
     * @param choices the deals that it may belong to, the best first
     * @param mine whether who looks may say
     */
    public record Question(Announcement announcement, List<Choice> choices, boolean mine) {
        public Question {
            choices = List.copyOf(choices);
        }
    }

    /**
     * What was found.
     *
     * @param page the wins
     * @param all how many there are on all pages
     * @param others those that are in no count anyway, of whenever; none where a period was asked for
     * @param basis what a count of the same period rests on; empty where no period was asked for
     */
    public record Listed(Page<Question> page, int all, List<Question> others, Optional<Basis> basis) {
        public Listed {
            others = List.copyOf(others);
        }
    }
}
