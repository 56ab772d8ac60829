package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reminds authors of what they announced and nobody has placed for a day: privately, once, in one message a day. */
public final class RemindAuthors {
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final Duration OLDEST = Duration.ofDays(14);

    private final Ledger ledger;
    private final InstantSource clock;

    public RemindAuthors(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Reminds whom it is time to remind; as often as wanted, and in several processes at once.
     *
     * @return how many people were
     */
    public int remind(OrganisationId organisation) {
        return ledger.write(organisation, this::remind);
    }

    private int remind(Books books) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(books.organisation().zone()).toLocalDate();
        Map<PersonRef, List<Announcement>> waiting = by(
                announcement -> books.matches().accounts(author(announcement)).get(0),
                books.reminders().due(now.minus(OLDEST), now.minus(PATIENCE)));
        int reminded = 0;
        for (Map.Entry<PersonRef, List<Announcement>> author : waiting.entrySet()) {
            if (keep(books, author.getKey(), today, author.getValue())) {
                books.outbox()
                        .post(
                                Conversation.in(ChannelRef.direct(author.getKey())),
                                new Outgoing.Reminder(
                                        author.getValue().get(0).author().language(), author.getValue()));
                reminded++;
            }
        }
        return reminded;
    }

    /** Also for the person's other accounts, of what was announced from there; they are told nothing. */
    private static boolean keep(Books books, PersonRef person, LocalDate day, List<Announcement> waiting) {
        if (!books.reminders().keep(person, day, waiting)) {
            return false;
        }
        by(RemindAuthors::author, waiting)
                .forEach((account, its) -> books.reminders().keep(account, day, its));
        return true;
    }

    private static Map<PersonRef, List<Announcement>> by(
            Function<Announcement, PersonRef> who, List<Announcement> announcements) {
        return announcements.stream().collect(Collectors.groupingBy(who, LinkedHashMap::new, Collectors.toList()));
    }

    private static PersonRef author(Announcement announcement) {
        return announcement.author().ref();
    }
}
