package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.app.port.Lessons.Kept;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Learned;
import io.wonce.domain.reading.LessonSecret;
import io.wonce.domain.reading.Taught;
import java.util.List;

/** Somebody asks what the reader learned from what people said of messages. */
public final class AskLearned {
    private final Ledger ledger;
    private final Reads reader;

    public AskLearned(Desk desk) {
        this.ledger = desk.ledger();
        this.reader = desk.reader();
    }

    /** What it makes of the lessons that count; the words only for managers, since they are out of anybody's messages. */
    public Learned ask(OrganisationId organisation, Actor actor) {
        Shown shown = ledger.write(
                organisation,
                books -> new Shown(
                        books.lessons().secret(),
                        books.lessons().latest(Taught.MOST_LESSONS),
                        new Permission(books, actor).manages()));
        return shown.words()
                ? reader.learned(shown.secret(), shown.lessons())
                : new Learned(shown.lessons().size(), List.of(), List.of());
    }

    /** What somebody may see. */
    private record Shown(LessonSecret secret, List<Kept> lessons, boolean words) {}
}
