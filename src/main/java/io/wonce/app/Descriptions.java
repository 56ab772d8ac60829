package io.wonce.app;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Money;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.reading.Statement;
import java.util.Optional;

/** What an announcement tells about its deal. */
final class Descriptions {
    private Descriptions() {}

    /** Customer, value (in the base currency where none is written) and owner (a robot owns nothing). */
    static Description of(Announcement announcement, Organisation organisation) {
        boolean robot = announcement.author().role() == Role.ROBOT;
        return new Description(
                announcement.statement().customer(),
                value(announcement.statement(), organisation),
                robot ? Optional.empty() : Optional.of(announcement.author().ref()),
                Optional.empty());
    }

    /** The value stated, if any. */
    static Optional<Money> value(Statement statement, Organisation organisation) {
        return statement
                .amount()
                .map(amount -> new Money(amount.value(), amount.currency().orElse(organisation.currency())));
    }
}
