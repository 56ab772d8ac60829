package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Ledger;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.organisation.OrganisationId;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever opens a deal takes the customer's lock, and looks again under it. */
final class OneDealIT {
    private static final int PEOPLE = 50;

    private final Story story = new Story();

    @Test
    void fifty_people_with_the_same_new_order_get_one_deal() throws Exception {
        Callable<DealId> opening = () -> opensOrFinds(TestDatabase.shared().ledger(), story.organisation.id(), "Acme");
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

        List<Future<DealId>> deals = people.invokeAll(Collections.nCopies(PEOPLE, opening));
        people.shutdown();

        assertThat(deals).map(Future::get).containsOnly(new DealId(1));
        assertThat(dealsOf("Acme")).hasSize(1);
    }

    @Test
    void different_customers_get_numbers_without_gaps_or_doubles() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        List<Callable<DealId>> openings = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String customer = "Gemeente Plaats" + i;
            openings.add(() -> opensOrFinds(TestDatabase.shared().ledger(), story.organisation.id(), customer));
        }

        List<Future<DealId>> deals = people.invokeAll(openings);
        people.shutdown();

        assertThat(deals).map(deal -> deal.get().number()).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(deals).map(deal -> deal.get().number()).allMatch(number -> number >= 1 && number <= PEOPLE);
    }

    @Test
    void two_processes_on_one_database_open_one_deal_for_each_order() throws Exception {
        Process one = start(story.organisation.id());
        Process other = start(story.organisation.id());

        assertThat(one.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(other.waitFor(2, TimeUnit.MINUTES)).isTrue();

        assertThat(one.exitValue()).isZero();
        assertThat(other.exitValue()).isZero();
        for (int order = 0; order < AnotherProcess.ORDERS; order++) {
            assertThat(dealsOf("Klant" + order)).hasSize(1);
        }
    }

    /** As the use case does it: lock, look again, and only then open. */
    static DealId opensOrFinds(Ledger ledger, OrganisationId organisation, String customer) {
        return ledger.write(organisation, books -> {
            books.deals().lockCustomer(CustomerKey.of(customer));
            return books.deals().search(customer, 5).stream()
                    .map(DealSummary::deal)
                    .filter(deal -> deal.description().customer().equals(Optional.of(customer)))
                    .map(Deal::id)
                    .findFirst()
                    .orElseGet(() -> books.deals()
                            .open(Story.description(customer, "12500", JAN), MONDAY)
                            .id());
        });
    }

    private List<Long> dealsOf(String customer) {
        return TestDatabase.asOwner(handle -> handle.createQuery(
                        "select number from deal where organisation_id = :organisation and customer = :customer")
                .bind("organisation", story.organisation.id().value())
                .bind("customer", customer)
                .mapTo(long.class)
                .list());
    }

    private static Process start(OrganisationId organisation) throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        return new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherProcess.class.getName(),
                        TestDatabase.address().jdbcUrl() + "?user="
                                + TestDatabase.address().user(),
                        organisation.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** A replica that opens the same orders as its twin. */
    static final class AnotherProcess {
        static final int ORDERS = 40;

        private AnotherProcess() {}

        /** Arguments: the database's address and the organisation. */
        public static void main(String[] arguments) {
            OrganisationId organisation = new OrganisationId(UUID.fromString(arguments[1]));
            try (Database database = Database.open(DatabaseAddress.parse(arguments[0]), 4)) {
                for (int order = 0; order < ORDERS; order++) {
                    opensOrFinds(database.ledger(), organisation, "Klant" + order);
                }
            }
        }
    }
}
