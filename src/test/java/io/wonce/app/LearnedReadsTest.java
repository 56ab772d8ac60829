package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.UnrehearsedLedger;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LearnedReadsTest {
    private static final Reader READER = TestReader.shared();
    private static final ChannelRef CHANNEL = new ChannelRef(Platform.SLACK, "C1");
    private static final String WIN = "Acme signed for 12k!";

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private int asked;

    @Test
    void while_the_ledger_is_away_all_is_read_as_it_came_and_nobody_waits_twice() {
        LearnedReads reads = new LearnedReads(READER, away(), () -> now);

        assertThat(reads.read(organisation, message())).isEqualTo(READER.read(WIN));
        assertThat(reads.read(organisation, message())).isEqualTo(READER.read(WIN));
        assertThat(asked).isEqualTo(1);

        now = now.plus(Duration.ofSeconds(11));
        reads.read(organisation, message());
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void within_a_transaction_the_ledger_is_never_asked() {
        LearnedReads reads = new LearnedReads(READER, away(), () -> now);

        assertThat(reads.reread(organisation, message())).isEqualTo(READER.read(WIN));
        assertThat(reads.readWon(organisation, message())).isEqualTo(READER.readWon(WIN));

        assertThat(asked).isZero();
    }

    @Test
    void what_only_counts_in_the_thread_of_an_order_is_delivered_again_while_the_ledger_is_away() {
        LearnedReads reads = new LearnedReads(READER, away(), () -> now);
        IncomingMessage half = message("getekend hoor", Optional.of(new MessageRef(CHANNEL, "1.0")));
        IncomingMessage cheer = message("gefeliciteerd!", half.threadRoot());

        assertThatThrownBy(() -> reads.read(organisation, half)).isInstanceOf(LedgerUnavailable.class);
        assertThat(reads.read(organisation, cheer)).isEqualTo(READER.read(cheer.text()));
        assertThat(reads.read(organisation, message(half.text(), Optional.empty())))
                .isEqualTo(READER.read(half.text()));
    }

    private Ledger away() {
        return new UnrehearsedLedger() {
            @Override
            public <T> T write(OrganisationId of, Function<Books, T> work) {
                asked++;
                throw new LedgerUnavailable("away", new IllegalStateException());
            }
        };
    }

    @Test
    void of_many_who_read_at_once_one_asks_the_ledger() throws InterruptedException {
        List<Thread> readers = new CopyOnWriteArrayList<>();
        AtomicInteger times = new AtomicInteger();
        Ledger ledger = new UnrehearsedLedger() {
            @Override
            public <T> T write(OrganisationId whose, Function<Books, T> work) {
                times.incrementAndGet();
                while (times.get() == 1 && !allOthersWait(readers)) {
                    Thread.onSpinWait();
                }
                throw new LedgerUnavailable("away", new IllegalStateException());
            }
        };
        LearnedReads reads = new LearnedReads(READER, ledger, () -> now);
        IntStream.range(0, 8).forEach(n -> readers.add(new Thread(() -> reads.read(organisation, message()))));

        readers.forEach(Thread::start);
        for (Thread reader : readers) {
            reader.join();
        }

        assertThat(times).hasValue(1);
    }

    private static boolean allOthersWait(List<Thread> readers) {
        return readers.stream()
                .filter(reader -> reader != Thread.currentThread())
                .allMatch(reader -> reader.getState() == Thread.State.WAITING);
    }

    private IncomingMessage message() {
        return message(WIN, Optional.empty());
    }

    private IncomingMessage message(String text, Optional<MessageRef> threadRoot) {
        PersonRef jan = new PersonRef(Platform.SLACK, "U1");
        Person author = new Person(jan, "Jan", Role.MEMBER, Optional.empty(), Locale.ENGLISH);
        return new IncomingMessage(new MessageRef(CHANNEL, "1.1"), threadRoot, author, text, now, Optional.empty());
    }
}
