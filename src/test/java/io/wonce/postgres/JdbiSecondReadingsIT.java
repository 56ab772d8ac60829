package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Endpoint;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.SecondReadings;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.SecondReaderChoice;
import io.wonce.domain.organisation.SecondReaderKey;
import io.wonce.domain.organisation.SecondReading;
import io.wonce.domain.organisation.Setback;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class JdbiSecondReadingsIT {
    private static final String SEAL = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String ANOTHER_SEAL = "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final SecondReaderKey KEY = new SecondReaderKey("sk-sesame");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final SecondReaderAddress HERE = new SecondReaderAddress("https://here.example/v1");
    private static final SecondReaderAddress THERE = new SecondReaderAddress("https://there.example/v1");

    private final Organisation organisation = TestDatabase.organisation();
    private final Ledger ledger = TestDatabase.shared().ledger(Optional.of(SEAL));

    @Test
    void nobody_is_asked_until_a_manager_switches_it_on() {
        assertThat(with(readings -> readings.in(NOVEMBER)).choice()).isEmpty();
        assertThat(spend()).isEmpty();
        assertThat(with(readings -> readings.in(NOVEMBER)).sent()).isZero();
    }

    @Test
    void the_database_never_sees_a_key() {
        choose(HERE, 10, Optional.of(KEY));

        byte[] kept = TestDatabase.asOwner(
                handle -> handle.createQuery("select credentials from second_reader where organisation_id = :id")
                        .bind("id", organisation.id().value())
                        .mapTo(byte[].class)
                        .one());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("sesame");
        assertThat(spend()).contains(new Endpoint(HERE, "reader-1", Optional.of(KEY)));
        assertThat(with(readings -> readings.in(NOVEMBER)).hasKey()).isTrue();
    }

    @Test
    void a_key_that_does_not_open_keeps_no_message_back() {
        choose(HERE, 10, Optional.of(KEY));

        for (Optional<String> seal : List.of(Optional.<String>empty(), Optional.of(ANOTHER_SEAL))) {
            Optional<Endpoint> endpoint = TestDatabase.shared()
                    .ledger(seal)
                    .write(organisation.id(), books -> books.secondReadings().spend(NOVEMBER));

            assertThat(endpoint).contains(new Endpoint(HERE, "reader-1", Optional.empty()));
        }
    }

    @Test
    void a_key_stays_with_its_server_and_goes_to_no_other() {
        choose(HERE, 10, Optional.of(KEY));

        choose(new SecondReaderAddress("https://here.example/v2"), 20, Optional.empty());
        assertThat(spend().flatMap(Endpoint::key)).contains(KEY);

        choose(THERE, 20, Optional.empty());
        assertThat(spend().flatMap(Endpoint::key)).isEmpty();

        choose(HERE, 20, Optional.empty());
        assertThat(spend().flatMap(Endpoint::key)).isEmpty();
    }

    @Test
    void a_budget_is_a_hard_stop_also_for_two_processes_at_once() {
        choose(HERE, 25, Optional.empty());
        try (Database one = Database.open(TestDatabase.address(), 4);
                Database other = Database.open(TestDatabase.address(), 4)) {
            List<CompletableFuture<Boolean>> spending = IntStream.range(0, 60)
                    .mapToObj(n -> CompletableFuture.supplyAsync(() -> (n % 2 == 0 ? one : other)
                            .ledger()
                            .write(
                                    organisation.id(),
                                    books -> books.secondReadings().spend(NOVEMBER))
                            .isPresent()))
                    .toList();

            assertThat(spending.stream().filter(CompletableFuture::join)).hasSize(25);
        }
        assertThat(with(readings -> readings.in(NOVEMBER)).sent()).isEqualTo(25);
    }

    @Test
    void a_month_begins_anew_and_switching_off_and_on_does_not() {
        choose(HERE, 1, Optional.empty());
        assertThat(spend()).isPresent();
        assertThat(spend()).isEmpty();

        with(readings -> {
            readings.switchOff();
            return readings;
        });
        choose(HERE, 1, Optional.empty());

        assertThat(spend()).isEmpty();
        assertThat(spend(NOVEMBER.plusMonths(1))).isPresent();
    }

    @Test
    void what_was_not_sent_is_given_back_and_never_more() {
        choose(HERE, 1, Optional.empty());
        spend();

        with(readings -> {
            readings.giveBack(NOVEMBER);
            readings.giveBack(NOVEMBER);
            return readings;
        });

        assertThat(spend()).isPresent();
        assertThat(spend()).isEmpty();
    }

    @Test
    void its_key_goes_with_it() {
        choose(HERE, 10, Optional.of(KEY));

        with(readings -> {
            readings.switchOff();
            return readings;
        });
        choose(HERE, 10, Optional.empty());

        assertThat(spend().flatMap(Endpoint::key)).isEmpty();
    }

    @Test
    void the_last_failure_is_known_until_another_one_is_chosen() {
        choose(HERE, 10, Optional.empty());

        with(readings -> {
            readings.failed(Setback.BROKEN, MONDAY);
            readings.failed(Setback.TOO_SLOW, MONDAY.plusSeconds(1));
            return readings;
        });

        assertThat(with(readings -> readings.in(NOVEMBER)).failure())
                .contains(new SecondReading.Failure(Setback.TOO_SLOW, MONDAY.plusSeconds(1)));
        choose(THERE, 10, Optional.empty());
        assertThat(with(readings -> readings.in(NOVEMBER)).failure()).isEmpty();
    }

    @Test
    void what_announces_nothing_is_known_for_two_weeks_in_these_words() {
        IncomingMessage message = Story.message("Acme, misschien", JAN, MONDAY);
        with(readings -> {
            readings.keepSilent(message, MONDAY);
            readings.keepSilent(message, MONDAY);
            return readings;
        });

        assertThat(isSilent(message)).isTrue();
        assertThat(isSilent(message.saying("Acme: ja!"))).isFalse();
        with(readings -> {
            readings.keepSilent(Story.message("iets anders", JAN, MONDAY), MONDAY.plus(Duration.ofDays(16)));
            return readings;
        });
        assertThat(isSilent(message)).isFalse();
    }

    private Optional<Endpoint> spend() {
        return spend(NOVEMBER);
    }

    private Optional<Endpoint> spend(YearMonth month) {
        return with(readings -> readings.spend(month));
    }

    private boolean isSilent(IncomingMessage message) {
        return with(readings -> readings.isSilent(message));
    }

    private void choose(SecondReaderAddress address, int budget, Optional<SecondReaderKey> key) {
        with(readings -> {
            readings.choose(new SecondReaderChoice(address, "reader-1", budget), key);
            return readings;
        });
    }

    private <T> T with(Function<SecondReadings, T> work) {
        return ledger.write(organisation.id(), books -> work.apply(books.secondReadings()));
    }
}
