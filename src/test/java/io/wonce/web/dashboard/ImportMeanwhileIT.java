package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.ForgetFiles;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.postgres.TestDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others do while a file is taken in. */
final class ImportMeanwhileIT {
    private static final String FILE =
            "customer,amount,external_id\nHekla,50000,sap:1\nKestrel,700,sap:2\nQuilt,900,sap:3\n";

    private final Interrupted ledger = new Interrupted();

    private final BoardHouse house = BoardHouse.openOn(ledger);
    private final SalesFloor floor = new SalesFloor(house);
    private Clerk meera;
    private HttpResponse<String> preview;

    @BeforeEach
    void preview() {
        floor.wins(SalesFloor.SANNE, "🎉 Acme has signed! 12.5k for the webshop");
        meera = Clerk.of(house, floor, SalesFloor.MEERA);
        preview = ImportPageIT.uploads(house, meera, FILE);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void others_announce_between_two_lines_and_a_second_click_sees_how_far_it_is() {
        AtomicReference<String> meanwhile = new AtomicReference<>("");
        ledger.beforeLine(2, () -> {
            floor.wins(SalesFloor.DAAN, "Driftwood signed, 31k");
            meanwhile.set(meera.follows(ImportPageIT.clicks(meera, preview)));
        });

        HttpResponse<String> taken = ImportPageIT.clicks(meera, preview);

        assertThat(meanwhile.get())
                .contains("1 of 3 lines are in so far", "Hekla")
                .doesNotContain("Kestrel", "Taken in, as it was shown");
        assertThat(meera.follows(taken)).contains("Taken in, as it was shown", "3 new deals");
        assertThat(meera.reads("/deals?customer=Driftwood")).contains("€31,000");
    }

    @Test
    void it_ends_at_the_first_line_that_would_come_out_otherwise() {
        ledger.beforeLine(2, () -> floor.types(SalesFloor.DAAN, "/deal expect Kestrel 700 15 dec 40%"));

        HttpResponse<String> taken = ImportPageIT.clicks(meera, preview);

        assertThat(meera.follows(taken))
                .contains("1 of 3 lines are in, as they were shown", "Hekla")
                .doesNotContain("Kestrel", "Quilt", "Taken in, as it was shown");
        assertThat(meera.reads("/deals?customer=Quilt")).doesNotContain("€900");
        assertThat(NumbersIT.text(ImportPageIT.uploads(house, meera, FILE).body()))
                .contains("1 line changes nothing", "1 new deal");
    }

    @Test
    void where_the_ledger_is_away_for_a_line_the_page_says_how_many_are_in() {
        ledger.beforeLine(3, () -> {
            throw new LedgerUnavailable("the database is away");
        });

        assertThat(meera.follows(ImportPageIT.clicks(meera, preview)))
                .contains("2 of 3 lines are in, as they were shown", "Kestrel")
                .doesNotContain("Quilt");
    }

    @Test
    void where_the_ledger_is_away_before_any_line_the_same_click_takes_it_later() {
        ledger.beforeLine(0, () -> {
            throw new LedgerUnavailable("the database is away");
        });

        assertThat(ImportPageIT.clicks(meera, preview).statusCode()).isEqualTo(503);

        assertThat(meera.follows(ImportPageIT.clicks(meera, preview)))
                .contains("Taken in, as it was shown", "3 new deals");
    }

    /** Longer than a line may take: the page has said meanwhile that it stopped. */
    @Test
    void what_was_told_to_have_stopped_stays_so() {
        ledger.beforeLine(2, () -> house.clock.until(house.clock.instant().plusSeconds(61)));

        assertThat(meera.follows(ImportPageIT.clicks(meera, preview)))
                .contains("1 of 3 lines are in, as they were shown", "Hekla")
                .doesNotContain("Kestrel");
    }

    @Test
    void after_thirty_days_what_became_of_it_is_forgotten() {
        ImportPageIT.clicks(meera, preview);
        ForgetFiles rounds = new ForgetFiles(ledger, house.clock);

        assertThat(rounds.forget(floor.organisation.id())).isZero();
        house.clock.until(house.clock.instant().plus(Duration.ofDays(31)));

        assertThat(rounds.forget(floor.organisation.id())).isEqualTo(1);
    }

    /** A ledger in which something else happens before a line is kept. */
    private static final class Interrupted implements Ledger {
        private final Ledger sound = TestDatabase.shared().ledger();
        private final AtomicReference<Runnable> what = new AtomicReference<>();
        private final AtomicInteger left = new AtomicInteger(-1);
        private final AtomicBoolean rehearsed = new AtomicBoolean();

        /** After a rehearsal, somebody is looked up, and then each line is kept. */
        void beforeLine(int line, Runnable interruption) {
            what.set(interruption);
            left.set(line + 1);
        }

        @Override
        public <T> T write(OrganisationId organisation, Function<Books, T> work) {
            if (rehearsed.get() && left.decrementAndGet() == 0) {
                rehearsed.set(false);
                what.get().run();
            }
            return sound.write(organisation, work);
        }

        @Override
        public <T> T rehearse(OrganisationId organisation, Function<Books, T> work) {
            T result = sound.rehearse(organisation, work);
            rehearsed.set(left.get() > 0);
            return result;
        }
    }
}
