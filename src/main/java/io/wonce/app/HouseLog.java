package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.Convention;
import io.wonce.domain.organisation.Organisation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps who changed how the organisation works, in the log of all changes; what it tells must have happened in the same transaction. */
final class HouseLog {
    private final Books books;
    private final Actor actor;
    private final Instant now;
    private final List<Fact> facts = new ArrayList<>();

    HouseLog(Books books, Actor actor, Instant now) {
        this.books = books;
        this.actor = actor;
        this.now = now;
    }

    /** All in which {@code after} is another one. */
    HouseLog arranged(Organisation before, Organisation after) {
        Convention.different(before, after)
                .forEach(what -> arranged(what, Optional.empty(), what.in(before), what.in(after)));
        return this;
    }

    /** Nothing where it stays as it is. */
    HouseLog arranged(Convention what, Optional<ChannelRef> where, String from, String to) {
        if (!from.equals(to)) {
            facts.add(new Fact.Arranged(what, where, from, to));
        }
        return this;
    }

    /** One event of what was {@link #arranged}; none where that is nothing. */
    void settings() {
        if (!facts.isEmpty()) {
            keep(ChangeKind.SETTINGS_CHANGED);
        }
    }

    /** Something called {@code name} was made, or ended. */
    void concerning(ChangeKind kind, String name) {
        keep(kind, new Fact.Concerned(name));
    }

    void keep(ChangeKind kind, Fact... more) {
        if (actor.surface() != Surface.API) {
            books.people().see(actor.person());
        }
        Entry entry = new Entry(books, kind, actor, now);
        facts.forEach(entry::record);
        List.of(more).forEach(entry::record);
        entry.close();
        facts.clear();
    }
}
