package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Reminders.Late;
import io.wonce.app.port.Reminders.Nudge;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Delayed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Nudges people, each alone, about what they announced and nobody has placed, and about their deals that do not get on: in their
 * own working hours, in one message a day that holds a few things and no more, for who gets ten of them answers none.
 */
public final class NudgePeople {
    /** Of a day; the rest comes on the next ones. */
    private static final int MOST = 5;

    private static final Duration OLDEST = Duration.ofDays(14);
    private static final Comparator<PersonRef> ORDER =
            Comparator.comparing(PersonRef::platform).thenComparing(PersonRef::personId);

    private final Ledger ledger;
    private final InstantSource clock;

    public NudgePeople(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Nudges whom it is time to nudge; as often as wanted, and in several processes at once.
     *
     * @return how many people were
     */
    public int nudge(OrganisationId organisation) {
        return ledger.write(organisation, this::nudge);
    }

    private int nudge(Books books) {
        Instant now = clock.instant();
        Map<PersonRef, List<Announcement>> waiting =
                by(announcement -> oneself(books, author(announcement)), waiting(books, now));
        Map<PersonRef, List<Late>> late =
                by(one -> oneself(books, one.owner()), books.reminders().late(now, MOST));
        Set<PersonRef> people = new TreeSet<>(ORDER);
        people.addAll(waiting.keySet());
        people.addAll(late.keySet());
        int nudged = 0;
        for (PersonRef person : people) {
            List<Announcement> first =
                    waiting.getOrDefault(person, List.of()).stream().limit(MOST).toList();
            List<Late> then = late.getOrDefault(person, List.of()).stream()
                    .limit(MOST - first.size())
                    .toList();
            nudged += nudge(books, person, first, then, now) ? 1 : 0;
        }
        return nudged;
    }

    private static List<Announcement> waiting(Books books, Instant now) {
        return books.organisation()
                .nudges()
                .unresolved()
                .map(days -> books.reminders()
                        .due(now.minus(OLDEST).minus(Duration.ofDays(days)), now.minus(Duration.ofDays(days))))
                .orElse(List.of());
    }

    private static boolean nudge(
            Books books, PersonRef person, List<Announcement> waiting, List<Late> late, Instant now) {
        Nudges rules = books.organisation().nudges();
        ZoneId zone = zone(books, person);
        LocalDate day = now.atZone(zone).toLocalDate();
        if (!rules.isWorkingHour(now, zone) || !keep(books, person, day, waiting)) {
            return false;
        }
        List<Delayed> delayed = ask(books, late, new Nudge(person, day), now);
        books.outbox()
                .show(
                        Slot.reminder(person, day),
                        Conversation.in(ChannelRef.direct(person)),
                        new Outgoing.Reminder(language(books, person, waiting), waiting, delayed));
        return true;
    }

    private static List<Delayed> ask(Books books, List<Late> late, Nudge nudge, Instant now) {
        Reminded reminded = new Reminded(books, now);
        reminded.supersede(late.stream().map(Late::deal).toList());
        late.forEach(one -> books.reminders().keep(one, nudge, now));
        return late.stream()
                .flatMap(one -> reminded.question(one.deal(), one.delay()).stream())
                .toList();
    }

    /** Also for the person's other accounts, of what was announced from there; they are told nothing. */
    private static boolean keep(Books books, PersonRef person, LocalDate day, List<Announcement> waiting) {
        if (!books.reminders().keep(person, day, waiting)) {
            return false;
        }
        by(NudgePeople::author, waiting)
                .forEach((account, its) -> books.reminders().keep(account, day, its));
        return true;
    }

    /** Where any of their accounts was seen last, or else where the organisation is. */
    private static ZoneId zone(Books books, PersonRef person) {
        return books.people()
                .zone(person)
                .or(() -> books.matches().accounts(person).stream()
                        .flatMap(account -> books.people().zone(account).stream())
                        .findFirst())
                .orElseGet(() -> books.organisation().zone());
    }

    private static Locale language(Books books, PersonRef person, List<Announcement> waiting) {
        return books.people()
                .find(person)
                .map(Person::language)
                .or(() -> waiting.stream()
                        .findFirst()
                        .map(announcement -> announcement.author().language()))
                .orElseGet(() -> books.organisation().language());
    }

    private static PersonRef oneself(Books books, PersonRef account) {
        return books.matches().accounts(account).get(0);
    }

    private static <T> Map<PersonRef, List<T>> by(Function<T, PersonRef> who, List<T> all) {
        return all.stream().collect(Collectors.groupingBy(who, LinkedHashMap::new, Collectors.toList()));
    }

    private static PersonRef author(Announcement announcement) {
        return announcement.author().ref();
    }
}
