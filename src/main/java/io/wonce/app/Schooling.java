package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Lesson;
import java.time.Instant;
import java.util.List;

/**
 * What the reader learns from a change: that a message whose only win was dismissed tells of none, and that one which somebody
 * declared to be a win tells of one. A change that takes this back takes the lesson back, down to what a reaction that stands still says.
 */
final class Schooling {
    private final Books books;
    private final ChangeKind kind;
    private final Actor actor;
    private final Instant at;

    Schooling(Books books, ChangeKind kind, Actor actor, Instant at) {
        this.books = books;
        this.kind = kind;
        this.actor = actor;
        this.at = at;
    }

    void follow(Fact.Placed placed) {
        boolean dismissed = placed.to() instanceof Placement.Dismissed;
        boolean declared = kind == ChangeKind.REACTED && placed.to() instanceof Placement.Unresolved;
        boolean withdrawn = placed.to() instanceof Placement.Withdrawn;
        boolean back = placed.from() instanceof Placement.Dismissed;
        if (dismissed || declared || withdrawn || back) {
            books.announcements().find(placed.announcement()).ifPresent(announcement -> {
                boolean stands = !withdrawn && books.reactions().any(announcement.message());
                if (dismissed || declared || stands) {
                    teach(announcement, !dismissed);
                } else {
                    books.lessons()
                            .forget(announcement.message(), actor.person().ref(), at);
                }
            });
        }
    }

    /** Of a message with several orders nobody can tell which of its words were meant: it teaches nothing. */
    private void teach(Announcement announcement, boolean win) {
        boolean isAlone = books.announcements().of(announcement.message()).size() == 1;
        boolean isWin = announcement.statement().kind() == Kind.WIN;
        if (isAlone && isWin && !announcement.message().isCommand()) {
            books.lessons()
                    .keep(
                            announcement.message(),
                            new Lesson(win, 0, List.of()),
                            actor.person().ref(),
                            at);
        } else {
            books.lessons().forget(announcement.message(), actor.person().ref(), at);
        }
    }
}
