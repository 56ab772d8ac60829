package io.wonce.app;

import io.wonce.app.port.AnnouncementFilter;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.organisation.OrganisationId;
import java.time.InstantSource;
import java.util.Optional;

/** Somebody looks at the announcements behind a number. */
public final class ListAnnouncements {
    private final Ledger ledger;
    private final InstantSource clock;

    public ListAnnouncements(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The announcements that {@code filter} finds; the last page where there are fewer than {@code page}. */
    public Listed list(OrganisationId organisation, AnnouncementFilter filter, int page) {
        return ledger.write(organisation, books -> list(books, filter, page));
    }

    private Listed list(Books books, AnnouncementFilter filter, int page) {
        int all = books.lists().count(filter);
        int pages = Page.pages(all);
        int shown = Math.min(page, pages);
        Optional<Basis> basis = filter.period().map(period -> Basis.of(books, period, clock.instant()));
        return new Listed(new Page<>(books.lists().announcements(filter, Page.slice(shown)), shown, pages), all, basis);
    }

    /**
     * What was found.
     *
     * @param page the announcements
     * @param all how many there are on all pages
     * @param basis what a count of the same period rests on; empty where no period was asked for
     */
    public record Listed(Page<Announcement> page, int all, Optional<Basis> basis) {}
}
