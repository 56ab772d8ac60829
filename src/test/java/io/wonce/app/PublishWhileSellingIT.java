package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Lists;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Share;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.outgoing.Click;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A manager publishes one number after the other while orders come in: each is frozen with exactly its own deals. */
final class PublishWhileSellingIT {
    private static final int NUMBERS = 100;

    private final SalesFloor floor = TestLedger.salesFloor();
    private final AtomicBoolean selling = new AtomicBoolean(true);
    private final ExecutorService people = Executors.newFixedThreadPool(2);

    @AfterEach
    void goHome() {
        selling.set(false);
        people.shutdown();
    }

    @Test
    void a_number_consists_of_the_deals_that_were_counted() throws Exception {
        List<Future<Integer>> sales = List.of(people.submit(() -> sell(1)), people.submit(() -> sell(2)));

        List<Period> published = new ArrayList<>();
        for (int day = 1; day <= NUMBERS; day++) {
            published.add(publish(LocalDate.of(2026, 11, 15).minusDays(day)));
        }
        selling.set(false);
        for (Future<Integer> sold : sales) {
            assertThat(sold.get()).isPositive();
        }

        for (Period period : published) {
            OrderCount count = floor.<OrderCount>read(
                    books -> books.counts().published(period).orElseThrow());
            List<Share> shares = floor.read(books -> books.counts().publishedSplit(period, Grouping.TEAM));
            assertThat(shares.stream().map(Share::orders).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(BigDecimal.valueOf(count.orders()));
        }
        assertThat(floor.<List<?>>read(books -> books.counts().publications(new Lists.Slice(0, NUMBERS)))
                        .size())
                .isEqualTo(NUMBERS);
    }

    private int sell(int seller) {
        int sold = 0;
        while (selling.get()) {
            sold++;
            AnnouncementId said = floor.says(floor.jan, "win " + customer(seller, sold) + " signed");
            floor.click(floor.jan, new Click.Open(said));
        }
        return sold;
    }

    /** Unlike any other, since names alike are taken for one customer. */
    private static String customer(int seller, int number) {
        String letters = new Random(seller * 1_000_000L + number)
                .ints(9, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }

    private Period publish(LocalDate first) {
        Period period = new Period("since " + first, first, LocalDate.of(2026, 11, 23));
        new PublishCount(floor.ledger, floor.desk.clock())
                .publish(floor.organisation, period, floor.commanding(floor.maria));
        return period;
    }
}
