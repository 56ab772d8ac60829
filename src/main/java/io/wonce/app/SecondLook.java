package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Endpoint;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Lessons.Kept;
import io.wonce.app.port.SecondReadings;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Learned;
import io.wonce.domain.reading.Lesson;
import io.wonce.domain.reading.LessonSecret;
import io.wonce.domain.reading.PlainText;
import io.wonce.domain.reading.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Reads as the first reader does. Where that is unsure, it asks the second reader that the organisation has chosen, in no
 * transaction; whatever goes wrong with that, the first reading stands.
 */
public final class SecondLook implements Reads {
    /** Less likely wins are chatter: asking about all of it would send the whole channel. */
    private static final double LEAST_DOUBTFUL = 0.25;
    /** Likelier wins need nobody else's opinion. */
    private static final double SURE = 0.8;
    /** Announcements are short; what is longer tells of other things as well. */
    private static final int LONGEST = 2_000;

    private static final Reading NOTHING = new Reading(0, List.of(), List.of());

    private final Reads first;
    private final Ledger ledger;
    private final SecondVoice second;
    private final InstantSource clock;
    private final RecentReadings recent = new RecentReadings();

    public SecondLook(Reads first, Ledger ledger, SecondVoice second, InstantSource clock) {
        this.first = first;
        this.ledger = ledger;
        this.second = second;
        this.clock = clock;
    }

    @Override
    public Reading read(String text) {
        return first.read(text);
    }

    @Override
    public Reading readWon(String text) {
        return first.readWon(text);
    }

    @Override
    public Reading reread(OrganisationId organisation, IncomingMessage message) {
        return first.reread(organisation, message);
    }

    @Override
    public Reading readWon(OrganisationId organisation, IncomingMessage message) {
        return first.readWon(organisation, message);
    }

    @Override
    public Lesson lesson(String text, boolean win) {
        return first.lesson(text, win);
    }

    @Override
    public Learned learned(LessonSecret secret, List<Kept> lessons) {
        return first.learned(secret, lessons);
    }

    @Override
    public Reads alone() {
        return first;
    }

    @Override
    public Reading read(OrganisationId organisation, IncomingMessage message) {
        Reading plain = first.read(organisation, message);
        if (!isDoubtful(plain) || message.text().length() > LONGEST || isHalfSaid(organisation, message, plain)) {
            return plain;
        }
        Instant now = clock.instant();
        return recent.find(organisation, message, now).orElseGet(() -> {
            Reading reading = look(organisation, message, plain, now);
            recent.keep(organisation, message, reading, now);
            return reading;
        });
    }

    private static boolean isDoubtful(Reading reading) {
        boolean isUndecided = reading.kind() == Kind.NONE || reading.kind() == Kind.WIN;
        return isUndecided && reading.win() >= LEAST_DOUBTFUL && reading.win() < SURE;
    }

    /** What an answer says only with what others said before it; nobody else is told of that. */
    private boolean isHalfSaid(OrganisationId organisation, IncomingMessage message, Reading reading) {
        return reading.kind() == Kind.WIN
                && message.threadRoot().isPresent()
                && first.read(organisation, message.outsideThreads()).kind() == Kind.NONE;
    }

    private Reading look(OrganisationId organisation, IncomingMessage message, Reading plain, Instant now) {
        Begun begun = ledger.write(organisation, books -> begin(books, message, plain, now));
        if (begun.endpoint().isEmpty()) {
            return begun.otherwise();
        }
        Verdict verdict = second.on(begun.endpoint().get(), PlainText.of(message.text()));
        ledger.write(organisation, books -> note(books, message, verdict, begun.month()));
        if (verdict instanceof Verdict.Unknown) {
            return begun.otherwise();
        }
        if (verdict instanceof Verdict.Announces announces) {
            return plain.kind() == Kind.NONE ? Reading.hearsay(List.of(announces.statement())) : plain;
        }
        return NOTHING;
    }

    /**
     * What the books say before anybody is asked.
     *
     * @param endpoint whom to ask; empty: nobody
     * @param otherwise the reading without their opinion
     */
    private record Begun(Optional<Endpoint> endpoint, Reading otherwise, YearMonth month) {}

    private Begun begin(Books books, IncomingMessage message, Reading plain, Instant now) {
        YearMonth month = YearMonth.from(now.atZone(books.organisation().zone()));
        SecondReadings readings = books.secondReadings();
        if (readings.in(month).choice().isEmpty() || !new Earshot(books).reaches(message)) {
            return new Begun(Optional.empty(), plain, month);
        }
        Standby standby = new Standby(books, first);
        Reading otherwise = plain.kind() == Kind.NONE ? standby.reading(message).orElse(plain) : plain;
        if (standby.isKnown(message)) {
            return new Begun(Optional.empty(), otherwise, month);
        }
        return readings.isSilent(message)
                ? new Begun(Optional.empty(), NOTHING, month)
                : new Begun(readings.spend(month), otherwise, month);
    }

    private boolean note(Books books, IncomingMessage message, Verdict verdict, YearMonth month) {
        SecondReadings readings = books.secondReadings();
        if (verdict instanceof Verdict.Silent) {
            readings.keepSilent(message, clock.instant());
        }
        if (verdict instanceof Verdict.Unknown unknown) {
            if (unknown.why().isSent()) {
                readings.failed(unknown.why(), clock.instant());
            } else {
                readings.giveBack(month);
            }
        }
        return true;
    }
}
