package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.Lessons.Kept;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Attention;
import io.wonce.domain.reading.Habits;
import io.wonce.domain.reading.Lesson;
import io.wonce.domain.reading.LessonSecret;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Regulars;
import io.wonce.domain.reading.Taught;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * How each organisation is listened to. What is known of one is kept for a moment, and looked up anew where it changed since, by this process
 * or another.
 */
final class KnownHabits {
    private static final Duration MOMENT = Duration.ofSeconds(2);
    /** How long the ledger is not asked again after it was away: who speaks is not kept waiting each time. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final int MOST_CUSTOMERS = 5000;
    private static final int MOST_ORGANISATIONS = 500;
    private static final int DESKS = 64;

    private final Reader reader;
    private final Ledger ledger;
    private final InstantSource clock;
    /** At each, one asks at a time. */
    private final List<ReentrantLock> desks =
            Stream.generate(ReentrantLock::new).limit(DESKS).toList();

    private final Map<OrganisationId, Known> known = Collections.synchronizedMap(new Latest());

    KnownHabits(Reader reader, Ledger ledger, InstantSource clock) {
        this.reader = reader;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** As it is now; the ledger may be asked for it. */
    Habits current(OrganisationId organisation, IncomingMessage message) {
        return current(organisation).habits(message);
    }

    /** As it was known last, at once. */
    Habits last(OrganisationId organisation, IncomingMessage message) {
        return last(organisation).habits(message);
    }

    /** What people taught by {@code lessons} that were sealed under {@code secret}. */
    Taught taught(LessonSecret secret, List<Kept> lessons) {
        return Taught.of(
                secret, lessons.stream().map(kept -> recalled(secret, kept)).toList());
    }

    private Known last(OrganisationId organisation) {
        return known.getOrDefault(organisation, Known.NOTHING);
    }

    /** While one asks for news, others read by what was known before; of what nobody knew anything yet, all wait for it. */
    private Known current(OrganisationId organisation) {
        Known last = last(organisation);
        if (last.isFresh(clock.instant())) {
            return last;
        }
        ReentrantLock desk = desks.get(Math.floorMod(organisation.hashCode(), DESKS));
        if (last.equals(Known.NOTHING)) {
            desk.lock();
        } else if (!desk.tryLock()) {
            return last;
        }
        try {
            return renewed(organisation, last(organisation));
        } finally {
            desk.unlock();
        }
    }

    /** While the ledger is away, everybody reads by what was known before. */
    private Known renewed(OrganisationId organisation, Known last) {
        Instant now = clock.instant();
        if (last.isFresh(now)) {
            return last;
        }
        try {
            Optional<News> news = ledger.write(organisation, books -> look(books, last));
            known.put(organisation, news.map(this::learn).orElse(last).until(now.plus(MOMENT)));
        } catch (LedgerUnavailable away) {
            known.put(organisation, last.until(now.plus(PAUSE)));
        }
        return last(organisation);
    }

    private static Optional<News> look(Books books, Known last) {
        String version = books.acquaintance().version();
        if (version.equals(last.version())) {
            return Optional.empty();
        }
        return Optional.of(new News(
                version,
                books.lessons().secret(),
                books.lessons().latest(Taught.MOST_LESSONS),
                books.acquaintance().customers(MOST_CUSTOMERS),
                books.acquaintance().channels()));
    }

    /** Takes a while: no transaction is open meanwhile. */
    private Known learn(News news) {
        Habits everywhere =
                new Habits(Attention.USUAL, taught(news.secret(), news.lessons()), Regulars.of(news.customers()));
        return new Known(news.version(), everywhere, news.channels(), Instant.MIN);
    }

    /** Where the text is there, what it is made of is worked out as this version of the reader does. */
    private Lesson.Sealed recalled(LessonSecret secret, Kept kept) {
        Optional<String> text = kept.text();
        return text.map(said -> reader.lesson(said, kept.lesson().win()).sealed(secret))
                .orElse(kept.lesson());
    }

    /** What the ledger keeps of one organisation now. */
    private record News(
            String version,
            LessonSecret secret,
            List<Kept> lessons,
            List<String> customers,
            Map<ChannelRef, Attention> channels) {}

    /** What is known of one organisation. */
    private record Known(String version, Habits everywhere, Map<ChannelRef, Attention> channels, Instant until) {
        static final Known NOTHING = new Known("", Habits.NONE, Map.of(), Instant.MIN);

        /** A clock that was set back makes nothing last. */
        boolean isFresh(Instant now) {
            return now.isBefore(until) && !now.plus(PAUSE).isBefore(until);
        }

        Known until(Instant later) {
            return new Known(version, everywhere, channels, later);
        }

        Habits habits(IncomingMessage message) {
            return everywhere.with(channels.getOrDefault(message.ref().channel(), Attention.USUAL));
        }
    }

    /** Those who spoke last. */
    private static final class Latest extends LinkedHashMap<OrganisationId, Known> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(MOST_ORGANISATIONS, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<OrganisationId, Known> eldest) {
            return size() > MOST_ORGANISATIONS;
        }
    }
}
