package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Digests.Scheduled;
import io.wonce.app.port.Settings;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.ChannelConventions;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** Shows the conventions of the organisation. */
final class Conventions {
    private Conventions() {}

    static Answer.SettingsShown shown(Books books, Instant now, boolean changed) {
        return shown(books, now, changed, Optional.empty());
    }

    /** As they hold in the channel {@code here}. */
    static Answer.SettingsShown shown(Books books, Instant now, boolean changed, ChannelRef here) {
        Settings.Channel own = books.settings().of(here);
        ChannelConventions there = new ChannelConventions(
                own.language(),
                own.attention(),
                own.newOrders(),
                books.digests().of(here).stream().map(Scheduled::schedule).toList());
        return shown(books, now, changed, Optional.of(there));
    }

    private static Answer.SettingsShown shown(
            Books books, Instant now, boolean changed, Optional<ChannelConventions> here) {
        return new Answer.SettingsShown(
                        books.organisation(),
                        Policies.countingMilestone(books, now),
                        books.people().appointed().stream().map(Person::name).toList(),
                        books.settings().places(),
                        changed,
                        here)
                .with(books.secondReadings()
                        .in(YearMonth.from(now.atZone(books.organisation().zone()))));
    }
}
