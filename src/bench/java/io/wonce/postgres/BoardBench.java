package io.wonce.postgres;

import io.wonce.app.AskBoard;
import io.wonce.app.CountOrders;
import io.wonce.app.SendDigests;
import io.wonce.app.port.Ledger;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long the numbers of one large company, which publishes each week, take in a database that holds five of them, and which of its growing tables are read from one
 * end to the other for that.
 */
public final class BoardBench {
    private static final int COMPANIES = 5;
    private static final int TIMES = 21;
    /** Weeks that were published, each of which is compared with what is known now. */
    private static final int PUBLISHED = 52;

    private static final double NANOSECONDS = 1e6;

    private final Ledger ledger = TestDatabase.shared().ledger();
    private final Story story = new Story();

    private BoardBench() {}

    /**
     * What was measured.
     *
     * @param weekCount median of the real count of the running week, in milliseconds
     * @param weekAnswer median of all that a manager is told with the count of last week, in milliseconds
     * @param dashboard median of all numbers of the dashboard, in milliseconds
     * @param digest what the digest of a week took, in milliseconds
     * @param tables those of which more rows were read in sequence than there are people
     */
    public record Times(double weekCount, double weekAnswer, double dashboard, double digest, List<String> tables) {}

    /** In milliseconds, with so many deals of all companies together: the medians for the week and the dashboard; the digest leaves once. */
    public static Times of(int deals) {
        return new BoardBench().measured(deals);
    }

    private Times measured(int deals) {
        OrganisationId organisation = story.organisation.id();
        InstantSource clock = InstantSource.system();
        LocalDate today = clock.instant().atZone(story.organisation.zone()).toLocalDate();
        Period week = Period.week(today.minusWeeks(1), story.organisation.weekStart());
        for (int others = 1; others < COMPANIES; others++) {
            LedgerAtScale.fill(new Story().organisation.id(), deals / COMPANIES);
        }
        LedgerAtScale.fill(organisation, deals / COMPANIES);
        publish(week, clock.instant());
        Map<String, Long> before = LedgerAtScale.readInSequence();
        CountOrders count = new CountOrders(ledger, clock);
        double weekCount = median(() -> count.week(organisation));
        double weekAnswer = median(() -> count.count(organisation, week, Optional.empty()));
        double dashboard = median(() -> new AskBoard(ledger, clock).ask(organisation));
        double digest = digest(organisation, clock.instant());
        return new Times(weekCount, weekAnswer, dashboard, digest, readSince(before));
    }

    /** And one of their orders is worth something else by now. A server that has been up for a while knows how much there is of each. */
    private void publish(Period latest, Instant now) {
        Period week = latest;
        for (int weeks = 0; weeks < PUBLISHED; weeks++) {
            Period published = week;
            story.write(books -> books.counts().publish(published, now));
            week = Period.week(week.first().minusWeeks(1), story.organisation.weekStart());
        }
        TestDatabase.asOwner(handle -> handle.createUpdate("""
                        update deal
                        set amount = amount + 1
                        where organisation_id = :organisation
                          and number in (select min(deal) from published_deal where organisation_id = :organisation)
                        """)
                .bind("organisation", story.organisation.id().value())
                .execute());
        TestDatabase.asOwner(handle -> handle.execute("analyze published_count, published_deal, published_share"));
    }

    /** The server tells of what was read a second later. */
    private static List<String> readSince(Map<String, Long> before) {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return LedgerAtScale.readInSequence().entrySet().stream()
                .filter(table -> table.getValue() - before.getOrDefault(table.getKey(), 0L) > LedgerAtScale.MOST_READ)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double digest(OrganisationId organisation, Instant now) {
        story.write(books -> {
            books.digests()
                    .schedule(
                            Story.WINS,
                            new DigestSchedule(DigestSchedule.Rhythm.WEEKLY, 1, LocalTime.MIDNIGHT),
                            now.minus(Duration.ofDays(8)));
            return organisation;
        });
        SendDigests digests = new SendDigests(ledger, InstantSource.fixed(now), platform -> Optional.empty());
        return milliseconds(() -> digests.send(organisation));
    }

    /** Of a server that has been up for a while: a statement is planned for good after it ran ten times over one connection. */
    private static double median(Runnable question) {
        for (int i = 0; i < TIMES; i++) {
            question.run();
        }
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            times[i] = milliseconds(question);
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private static double milliseconds(Runnable question) {
        long begin = System.nanoTime();
        question.run();
        return (System.nanoTime() - begin) / NANOSECONDS;
    }
}
