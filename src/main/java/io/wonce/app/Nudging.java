package io.wonce.app;

import io.wonce.app.NudgePeople.Turn;
import io.wonce.app.port.Books;
import io.wonce.app.port.Reminders.Late;
import io.wonce.app.port.Reminders.Nudge;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Delayed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One person's nudge: what was settled meanwhile is not asked about, and nobody settles the rest until it is. */
final class Nudging {
    private final Books books;
    private final Instant now;
    private final Reminded reminded;

    Nudging(Books books, Instant now) {
        this.books = books;
        this.now = now;
        this.reminded = new Reminded(books, now);
    }

    /** Whether it was sent: not where nothing is left of it, or they were nudged on that day already. */
    boolean nudge(Turn turn) {
        List<Announcement> waiting = waiting(turn.waiting());
        List<Late> late = late(turn.late());
        if ((waiting.isEmpty() && late.isEmpty()) || !keep(turn.person(), turn.day(), waiting)) {
            return false;
        }
        List<Delayed> delayed = ask(late, new Nudge(turn.person(), turn.day()));
        books.outbox()
                .show(
                        Slot.reminder(turn.person(), turn.day()),
                        Conversation.in(ChannelRef.direct(turn.person())),
                        new Outgoing.Reminder(language(turn.person(), waiting), waiting, delayed));
        return true;
    }

    /** Locks them in one order, and leaves them in theirs. */
    private List<Announcement> waiting(List<Announcement> before) {
        Map<Announcement, Announcement> after = new HashMap<>();
        before.stream()
                .sorted(Comparator.comparingLong(one -> one.id().number()))
                .forEach(one -> books.announcements()
                        .lock(one.id())
                        .filter(found -> found.placement() instanceof Placement.Unresolved)
                        .ifPresent(found -> after.put(one, found)));
        return before.stream().filter(after::containsKey).map(after::get).toList();
    }

    private List<Late> late(List<Late> before) {
        before.stream()
                .map(Late::deal)
                .sorted(Comparator.comparingLong(DealId::number))
                .forEach(books.deals()::lock);
        return before.stream()
                .filter(one -> reminded.waits(one.deal(), one.delay()))
                .toList();
    }

    private List<Delayed> ask(List<Late> late, Nudge nudge) {
        reminded.supersede(late.stream().map(Late::deal).toList());
        late.forEach(one -> books.reminders().keep(one, nudge, now));
        return late.stream()
                .flatMap(one -> reminded.question(one.deal(), one.delay()).stream())
                .toList();
    }

    /** Also for the person's other accounts, of what was announced from there; they are told nothing. */
    private boolean keep(PersonRef person, LocalDate day, List<Announcement> waiting) {
        if (!books.reminders().keep(person, day, waiting)) {
            return false;
        }
        waiting.stream()
                .collect(Collectors.groupingBy(
                        announcement -> announcement.author().ref()))
                .forEach((account, its) -> books.reminders().keep(account, day, its));
        return true;
    }

    private Locale language(PersonRef person, List<Announcement> waiting) {
        return books.people()
                .find(person)
                .map(Person::language)
                .or(() -> waiting.stream()
                        .findFirst()
                        .map(announcement -> announcement.author().language()))
                .orElseGet(() -> books.organisation().language());
    }
}
