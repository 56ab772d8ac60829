package io.wonce.app;

import io.wonce.app.port.AnnouncementFilter;
import io.wonce.app.port.Books;
import io.wonce.domain.counting.CountingPolicies;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.Footing;
import io.wonce.domain.counting.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What has to stand beside every count of a period.
 *
 * @param period which
 * @param unresolved announcements of it that nobody has linked yet; in no count
 * @param policies what counts in it, and each change of that within it
 * @param asOf when the ledger was asked
 */
public record Basis(Period period, int unresolved, List<CountingPolicy> policies, Instant asOf) {
    public Basis {
        policies = List.copyOf(policies);
    }

    /** What numbers of all times rest on. */
    static Footing ever(Books books, Instant now) {
        return new Footing(
                books.announcements().unresolved(),
                new CountingPolicies(books.settings().policies()).between(Instant.EPOCH, now),
                now);
    }

    /** The same without the period. */
    Footing footing() {
        return new Footing(unresolved, policies, asOf);
    }

    static Basis of(Books books, Period period, Instant now) {
        ZoneId zone = books.organisation().zone();
        return new Basis(
                period,
                books.lists().count(new AnnouncementFilter(Optional.of(period), true)),
                new CountingPolicies(books.settings().policies()).between(period.from(zone), period.until(zone)),
                now);
    }
}
