package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.app.port.Lessons.Kept;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Learned;
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

    /** What it makes of the lessons that count. */
    public Learned ask(OrganisationId organisation) {
        List<Kept> lessons = ledger.write(organisation, books -> books.lessons().latest(Taught.MOST_LESSONS));
        return reader.learned(lessons);
    }
}
