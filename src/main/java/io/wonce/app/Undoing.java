package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether somebody can take a change back, and why not. */
final class Undoing {
    /** What happened to a message in chat is undone in chat, and an undo by doing it again. */
    private static final Set<ChangeKind> FINAL = EnumSet.of(
            ChangeKind.EDITED_MESSAGE,
            ChangeKind.DELETED_MESSAGE,
            ChangeKind.REACTED,
            ChangeKind.REACTION_REMOVED,
            ChangeKind.RATES_READ,
            ChangeKind.ERASED,
            ChangeKind.UNDONE);

    private final Books books;
    private final Permission permission;

    Undoing(Books books, Actor actor) {
        this.books = books;
        this.permission = new Permission(books, actor);
    }

    /** Whether nobody can take such a change back. */
    static boolean isFinal(ChangeKind kind) {
        return FINAL.contains(kind) || kind.isOfHouse();
    }

    /** The announcements that a change put somewhere. */
    static Stream<AnnouncementId> placed(Change change) {
        return change.facts().stream()
                .filter(Fact.Placed.class::isInstance)
                .map(fact -> ((Fact.Placed) fact).announcement());
    }

    /** Why it cannot be taken back; empty where it can, and then what it made is locked. */
    Optional<Refusal> refusal(ChangeId id, Change change) {
        return refusal(id, change, Standing.locking(books));
    }

    /** Whether it could be taken back now; nothing is locked. */
    boolean isOffered(ChangeId id, Change change) {
        return refusal(id, change, Standing.looking(books)).isEmpty();
    }

    private Optional<Refusal> refusal(ChangeId id, Change change, Standing standing) {
        if (books.changes().undoneBy(id).isPresent()) {
            return Optional.of(Refusal.ALREADY_UNDONE);
        }
        if (change.kind().isOfHouse()) {
            return Optional.of(Refusal.FINAL);
        }
        if (isFinal(change.kind())) {
            return Optional.of(Refusal.NOT_POSSIBLE);
        }
        if (!isAllowed(change)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return standing.holds(change) ? Optional.empty() : Optional.of(Refusal.CHANGED_SINCE);
    }

    private boolean isAllowed(Change change) {
        return permission.isOneself(change.by())
                || permission.manages()
                || placed(change)
                        .flatMap(placed -> books.announcements().find(placed).stream())
                        .anyMatch(permission::resolves);
    }
}
