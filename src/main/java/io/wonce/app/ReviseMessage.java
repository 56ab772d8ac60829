package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.WinReactions.Effect;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A message was edited: it is read again, and each of its announcements follows. */
public final class ReviseMessage {
    private final Ledger ledger;
    private final Reads reader;
    private final Reads taken;
    private final HearMessage hearing;
    private final Intake intake;
    private final InstantSource clock;

    public ReviseMessage(Desk desk) {
        this.ledger = desk.ledger();
        this.reader = desk.reader();
        this.taken = new TakenAsWin(desk.reader());
        this.hearing = new HearMessage(desk);
        this.intake = desk.intake();
        this.clock = desk.clock();
    }

    /**
     * Follows the edit; an unchanged text (a link that unfurled) changes nothing, and an unknown message is heard now. What is in
     * the books is followed also where a robot wrote it that is not listened to any more; what was taken out of them is neither read
     * nor followed.
     */
    public void revise(OrganisationId organisation, IncomingMessage message) {
        if (!isRemoved(organisation, message)) {
            revise(organisation, message, reader.read(organisation, message));
        }
    }

    /** The same, where the message was read already. */
    public void revise(OrganisationId organisation, IncomingMessage message, Reading read) {
        revise(organisation, message, read, false);
    }

    /** The deletion of {@code message} was taken back: what it announced, it announces again. */
    public void restore(OrganisationId organisation, IncomingMessage message) {
        if (!isRemoved(organisation, message)) {
            revise(organisation, message, reader.read(organisation, message), true);
        }
    }

    /** Whether the books hold nothing of its words any more, and are not to. */
    public boolean isRemoved(OrganisationId organisation, IncomingMessage message) {
        return ledger.write(organisation, books -> books.messages().isRemoved(message.ref()));
    }

    /**
     * Whether an edit of {@code message} can change anything: it is in the books with other words, or announces something now, or
     * may do so. Who wrote it does not have to be known for that.
     */
    public boolean matters(OrganisationId organisation, IncomingMessage message) {
        if (isRemoved(organisation, message)) {
            return false;
        }
        Optional<String> before =
                ledger.write(organisation, books -> books.messages().text(message.ref()));
        return before.map(old -> !old.equals(message.text())).orElseGet(() -> {
            Reading reading = reader.read(organisation, message);
            return reading.kind() != Kind.NONE || reading.hunch();
        });
    }

    private void revise(OrganisationId organisation, IncomingMessage message, Reading read, boolean restores) {
        boolean settled = ledger.write(organisation, books -> {
            if (isUnchanged(books, message) || books.messages().isRemoved(message.ref())) {
                return true;
            }
            if (restores) {
                books.messages().exhume(message.ref());
            }
            Reading reading = isSaidToBeWin(books, message, read) ? taken.reread(organisation, message) : read;
            String text = reading.statements().isEmpty() ? "" : message.text();
            Optional<String> before = books.messages().revise(message.ref(), text);
            before.filter(old -> !old.equals(text)).ifPresent(old -> follow(books, message, reading));
            return before.isPresent();
        });
        if (!settled) {
            hearing.hear(organisation, message, read);
        }
    }

    /** What a command declared may be said in words that announce nothing elsewhere. */
    private static boolean isUnchanged(Books books, IncomingMessage message) {
        return books.messages().text(message.ref()).equals(Optional.of(message.text()));
    }

    /** What announces something because of a reaction only does so in its new words as well. */
    private static boolean isSaidToBeWin(Books books, IncomingMessage message, Reading read) {
        return read.statements().isEmpty()
                && books.reactions().any(message.ref())
                && books.reactions().lock(message.ref()) == Effect.ANNOUNCED;
    }

    private void follow(Books books, IncomingMessage message, Reading reading) {
        List<Announcement> before = books.announcements().of(message.ref());
        List<Statement> after = reading.statements();
        Actor author = new Actor(message.author(), Surface.MESSAGE);
        Instant now = clock.instant();
        List<Announcement> added = IntStream.range(before.size(), Math.max(before.size(), after.size()))
                .mapToObj(i -> books.announcements().add(message, i, after.get(i), reading.score()))
                .toList();
        for (int i = 0; i < before.size(); i++) {
            if (i >= after.size()) {
                new Withdrawal(books, author, now).withdraw(before.get(i), ChangeKind.EDITED_MESSAGE);
            } else {
                new Restating(books, intake, author, now).restate(before.get(i), after.get(i), reading.score());
            }
        }
        added.forEach(announcement -> intake.settle(books, announcement, now));
    }
}
