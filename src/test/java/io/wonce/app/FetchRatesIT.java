package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.postgres.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Currency;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rates of the day come from a server that is not always there. */
final class FetchRatesIT {
    private final HandClock clock = new HandClock(Instant.parse("2026-11-25T18:00:00Z"));
    private final OrganisationId ours = TestDatabase.organisation().id();
    private final OrganisationId theirs = TestDatabase.organisation().id();
    private final Deque<Optional<String>> server = new ArrayDeque<>();
    private final FetchRates rates = new FetchRates(
            () -> server.isEmpty() ? Optional.empty() : server.pop(),
            new ReadRates(TestDatabase.shared().ledger(), clock),
            clock);

    @Test
    void every_organisation_gets_them_and_the_server_is_asked_once() {
        server.push(Optional.of(EcbFileTest.XML));

        rates.give(ours);
        rates.give(theirs);
        rates.give(ours);

        assertThat(known(ours)).containsExactly("JPY 2026-11-25", "USD 2026-11-25");
        assertThat(known(theirs)).isEqualTo(known(ours));
        assertThat(events(ours)).isEqualTo(1);
    }

    @Test
    void nobody_has_chosen_what_was_fetched() {
        server.push(Optional.of(EcbFileTest.XML));
        rates.give(ours);
        rates.give(theirs);
        assertThat(TestDatabase.hasOwnLedger(ours)).isFalse();
        assertThat(TestDatabase.hasOwnLedger(theirs)).isFalse();

        new ReadRates(TestDatabase.shared().ledger(), clock)
                .read(theirs, EcbFile.read(EcbFileTest.XML).orElseThrow(), "erp");
        assertThat(TestDatabase.hasOwnLedger(theirs)).isTrue();
    }

    @Test
    void a_rate_that_somebody_took_out_does_not_come_back_by_itself() {
        server.push(Optional.of(EcbFileTest.XML));
        rates.give(ours);
        enters(Optional.empty());
        assertThat(known(ours)).containsExactly("JPY 2026-11-25", "USD 2026-11-24");

        new ReadRates(TestDatabase.shared().ledger(), clock)
                .fetched(ours, EcbFile.read(EcbFileTest.XML).orElseThrow(), "rates");
        assertThat(known(ours)).containsExactly("JPY 2026-11-25", "USD 2026-11-24");

        enters(Optional.of(new BigDecimal("0.9")));
        assertThat(known(ours)).containsExactly("JPY 2026-11-25", "USD 2026-11-25");
    }

    @Test
    void what_an_organisation_has_is_not_read_again_until_there_is_something_new() {
        server.push(Optional.of(EcbFileTest.XML));
        rates.give(ours);
        TestDatabase.forgetRates(ours);

        clock.tick(Duration.ofHours(1));
        rates.give(ours);
        assertThat(known(ours)).isEmpty();

        server.push(Optional.of(EcbFileTest.XML.replace("2026-11-25", "2026-11-24")));
        clock.tick(Duration.ofHours(6));
        rates.give(ours);
        assertThat(known(ours)).containsExactly("JPY 2026-11-24", "USD 2026-11-24");
    }

    @Test
    void a_server_that_is_away_is_asked_again_later_and_holds_up_nothing() {
        rates.give(ours);
        server.push(Optional.of("<html>maintenance</html>"));
        clock.tick(Duration.ofHours(1));
        rates.give(ours);
        assertThat(known(ours)).isEmpty();

        server.push(Optional.of(EcbFileTest.XML));
        rates.give(ours);
        assertThat(server).as("not asked again at once").hasSize(1);

        clock.tick(Duration.ofHours(1));
        rates.give(ours);
        clock.tick(Duration.ofHours(7));
        rates.give(theirs);
        assertThat(known(ours)).hasSize(2);
        assertThat(known(theirs)).as("what was fetched last is still there").hasSize(2);
    }

    private void enters(Optional<BigDecimal> value) {
        new EnterRate(TestDatabase.shared().ledger(), clock)
                .enter(
                        ours,
                        Currency.getInstance("USD"),
                        value,
                        LocalDate.of(2026, 11, 25),
                        new Actor(SalesFloor.person("maria", Role.MANAGER), Surface.COMMAND));
    }

    private List<String> known(OrganisationId organisation) {
        Answer.RatesShown shown = new AskRates(TestDatabase.shared().ledger(), clock).ask(organisation);
        return shown.rates().stream()
                .map(rate -> rate.currency() + " " + rate.day())
                .toList();
    }

    private static int events(OrganisationId organisation) {
        return new FollowChanges(TestDatabase.shared().ledger())
                .follow(organisation, 0, 10)
                .size();
    }
}
