package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.outgoing.Answer;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** Shows the conventions of the organisation. */
final class Conventions {
    private Conventions() {}

    static Answer.SettingsShown shown(Books books, Instant now, boolean changed) {
        return shown(books, now, changed, Optional.empty());
    }

    /** As they hold in the channel {@code here}. */
    static Answer.SettingsShown shown(Books books, Instant now, boolean changed, ChannelRef here) {
        return shown(books, now, changed, books.settings().language(here))
                .heard(books.settings().attention(here));
    }

    private static Answer.SettingsShown shown(
            Books books, Instant now, boolean changed, Optional<Locale> channelLanguage) {
        return new Answer.SettingsShown(
                        books.organisation(),
                        Policies.countingMilestone(books, now),
                        books.people().appointed().stream().map(Person::name).toList(),
                        books.settings().places(),
                        changed,
                        channelLanguage)
                .with(books.secondReadings()
                        .in(YearMonth.from(now.atZone(books.organisation().zone()))));
    }
}
