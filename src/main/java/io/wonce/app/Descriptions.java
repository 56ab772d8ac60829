package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Person;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Money;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.reading.Statement;
import java.util.Optional;

/** What an announcement tells about its deal. */
final class Descriptions {
    private Descriptions() {}

    /** Customer, value (in the base currency where none is written) and owner, which is who has the {@link Credit}. */
    static Description of(Announcement announcement, Books books) {
        return new Description(
                announcement.statement().customer(),
                value(announcement.statement(), books.organisation()),
                new Credit(books).of(announcement).map(Person::ref),
                Optional.empty());
    }

    /** The value stated, if any. */
    static Optional<Money> value(Statement statement, Organisation organisation) {
        return statement
                .amount()
                .map(amount -> new Money(amount.value(), amount.currency().orElse(organisation.currency())));
    }
}
