package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/** Locks in one order, so that no two changes wait for each other: announcements before the deals that they are on, and lower numbers first. */
final class InOrder {
    private InOrder() {}

    /** Locks all that supports {@code deal}; to be done before the deal itself is locked. */
    static void lockSupporting(Books books, DealId deal) {
        books.announcements().supporting(deal).stream()
                .map(Announcement::id)
                .sorted(Comparator.comparingLong(AnnouncementId::number))
                .forEach(books.announcements()::lock);
    }

    /** Locks deals, each of which may be none. */
    static void lock(Books books, Collection<DealId> some, DealId other) {
        Stream.concat(some.stream(), Stream.of(other)).distinct().sorted().forEach(books.deals()::lock);
    }
}
