package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Reminders.Late;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * Nudges whom it is time to nudge, each in a transaction of their own; as often as wanted, and in several processes at once.
     *
     * @return how many people were
     */
    public int nudge(OrganisationId organisation) {
        Instant now = clock.instant();
        int nudged = 0;
        for (Turn turn : ledger.write(organisation, books -> turns(books, now))) {
            nudged += ledger.write(organisation, books -> new Nudging(books, now).nudge(turn)) ? 1 : 0;
        }
        return nudged;
    }

    private static List<Turn> turns(Books books, Instant now) {
        if (isNight(books, now)) {
            return List.of();
        }
        Map<PersonRef, PersonRef> reachable = new HashMap<>();
        Map<PersonRef, List<Announcement>> waiting = by(
                announcement -> reachable.computeIfAbsent(author(announcement), one -> reachable(books, one)),
                waiting(books, now));
        Map<PersonRef, List<Late>> late = by(Late::owner, books.reminders().late(now, MOST));
        Set<PersonRef> people = new TreeSet<>(ORDER);
        people.addAll(waiting.keySet());
        people.addAll(late.keySet());
        return people.stream()
                .flatMap(person -> turn(
                        books,
                        person,
                        waiting.getOrDefault(person, List.of()),
                        late.getOrDefault(person, List.of()),
                        now)
                        .stream())
                .toList();
    }

    /** Wherever anybody is. */
    private static boolean isNight(Books books, Instant now) {
        Nudges rules = books.organisation().nudges();
        return Stream.concat(Stream.of(books.organisation().zone()), books.people().zones().stream())
                .noneMatch(zone -> rules.isWorkingHour(now, zone));
    }

    private static Optional<Turn> turn(
            Books books, PersonRef person, List<Announcement> waiting, List<Late> late, Instant now) {
        ZoneId zone = zone(books, person);
        if (!books.organisation().nudges().isWorkingHour(now, zone)) {
            return Optional.empty();
        }
        List<Announcement> first = waiting.stream().limit(MOST).toList();
        List<Late> then = late.stream().limit(MOST - first.size()).toList();
        return Optional.of(new Turn(person, now.atZone(zone).toLocalDate(), first, then));
    }

    private static List<Announcement> waiting(Books books, Instant now) {
        return books.organisation()
                .nudges()
                .unresolved()
                .map(days -> books.reminders()
                        .due(now.minus(OLDEST).minus(Duration.ofDays(days)), now.minus(Duration.ofDays(days))))
                .orElse(List.of());
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

    private static PersonRef reachable(Books books, PersonRef account) {
        return books.matches()
                .reachable(account)
                .orElseGet(() -> books.matches().accounts(account).get(0));
    }

    private static <T> Map<PersonRef, List<T>> by(Function<T, PersonRef> who, List<T> all) {
        return all.stream().collect(Collectors.groupingBy(who, LinkedHashMap::new, Collectors.toList()));
    }

    private static PersonRef author(Announcement announcement) {
        return announcement.author().ref();
    }

    /** Whom to nudge on which of their days, and about what, as it was a moment ago. */
    record Turn(PersonRef person, LocalDate day, List<Announcement> waiting, List<Late> late) {}
}
