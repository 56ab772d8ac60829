package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.reading.Kind;

/** Takes an announcement from where it is to another place, and mends the deal that it leaves. */
final class Leaving {
    private final Books books;
    private final Entry entry;

    Leaving(Books books, Entry entry) {
        this.books = books;
        this.entry = entry;
    }

    /** Moves it; a deal that nothing announces any more was opened by mistake, one that it ended lives again. */
    void leave(Announcement announcement, Placement to) {
        entry.place(announcement, to);
        announcement
                .placement()
                .supports()
                .filter(old -> !to.supports().equals(announcement.placement().supports()))
                .ifPresent(old -> mend(old, announcement));
    }

    private void mend(DealId old, Announcement announcement) {
        Deal deal = books.deals().lock(old).orElseThrow();
        boolean empty = books.announcements().supporting(old).isEmpty();
        if (empty && deal.status() instanceof DealStatus.Open) {
            entry.status(old, deal.status(), new DealStatus.Retracted());
        } else if (!empty && announcement.statement().kind() == Kind.LOST) {
            entry.status(old, deal.status(), new DealStatus.Open());
        }
    }
}
