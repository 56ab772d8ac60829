package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.app.port.Lessons.Kept;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Habits;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Learned;
import io.wonce.domain.reading.Lesson;
import io.wonce.domain.reading.LessonSecret;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import java.time.InstantSource;
import java.util.List;

/** Reads for each organisation as its people taught, as readily as they want in each channel, and knows its customers and what its threads are about. */
public final class LearnedReads implements Reads {
    /** What is less likely to tell of a win does not tell of one in any company. */
    private static final double LEAST = 0.02;

    private final Reader reader;
    private final Ledger ledger;
    private final KnownHabits habits;

    /** Knows what {@code ledger} keeps of each organisation. */
    public LearnedReads(Reader reader, Ledger ledger, InstantSource clock) {
        this.reader = reader;
        this.ledger = ledger;
        this.habits = new KnownHabits(reader, ledger, clock);
    }

    @Override
    public Reading read(String text) {
        return reader.read(text);
    }

    @Override
    public Reading readWon(String text) {
        return reader.readWon(text);
    }

    /** Half a sentence in a thread about an order is heard as well; the ledger is asked what a thread is about where that decides. */
    @Override
    public Reading read(OrganisationId organisation, IncomingMessage message) {
        Habits here = habits.current(organisation, message);
        Reading alone = reader.read(message.text(), here);
        return message.threadRoot()
                .filter(root -> alone.kind() == Kind.NONE && alone.win() >= LEAST)
                .map(root -> reader.read(message.text(), here.inThread()))
                .filter(below -> !below.equals(alone) && isAmongOrders(organisation, message))
                .orElse(alone);
    }

    private boolean isAmongOrders(OrganisationId organisation, IncomingMessage message) {
        MessageRef root = message.threadRoot().orElseThrow();
        return ledger.write(organisation, books -> books.messages().isAmongOrders(message.ref(), root));
    }

    /** What was heard in a thread is taken to have been about an order. */
    @Override
    public Reading reread(OrganisationId organisation, IncomingMessage message) {
        Habits here = habits.last(organisation, message);
        return reader.read(message.text(), message.threadRoot().isPresent() ? here.inThread() : here);
    }

    @Override
    public Reading readWon(OrganisationId organisation, IncomingMessage message) {
        return reader.readWon(message.text(), habits.last(organisation, message));
    }

    @Override
    public Lesson lesson(String text, boolean win) {
        return reader.lesson(text, win);
    }

    @Override
    public Learned learned(LessonSecret secret, List<Kept> lessons) {
        List<String> texts =
                lessons.stream().flatMap(kept -> kept.text().stream()).toList();
        return reader.learned(lessons.size(), habits.taught(secret, lessons), texts);
    }
}
