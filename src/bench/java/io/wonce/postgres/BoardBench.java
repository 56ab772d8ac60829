package io.wonce.postgres;

import io.wonce.app.AskBoard;
import io.wonce.app.CountOrders;
import io.wonce.app.EndDeal;
import io.wonce.app.SendDigests;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.web.dashboard.OpenDashboard;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How long the numbers of one large company, which publishes each week, take in a database that holds five of them, and which of its large tables are read from one
 * end to the other for that.
 */
public final class BoardBench {
    private static final int COMPANIES = 5;
    private static final int TIMES = 21;
    /** Weeks that were published, each of which is compared with what is known now. */
    private static final int PUBLISHED = 52;
    /** Orders of theirs that were cancelled later, and some more that are worth something else. */
    private static final int CANCELLED = 12;
    /** After so many times over one connection, a statement is planned for good. */
    private static final int PLANNED = 12;

    private static final Path PLANS = Path.of("target", "bench", "plans-board.txt");
    private static final Person MANAGER = new Person(
            new PersonRef(Platform.SLACK, "U0DANA"), "Dana Reyes", Role.MANAGER, Optional.empty(), Locale.ENGLISH);

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
     * @param page median of its first page, from the request to the last byte, in milliseconds
     * @param digest what the digest of a week took, in milliseconds
     * @param tables the large ones that were read in sequence for any of these
     */
    public record Times(
            double weekCount, double weekAnswer, double dashboard, double page, double digest, Set<String> tables) {}

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
        CountOrders count = new CountOrders(ledger, clock);
        double weekCount = median(() -> count.week(organisation));
        double weekAnswer = median(() -> count.count(organisation, week, Optional.empty()));
        double dashboard = median(() -> new AskBoard(ledger, clock).ask(organisation));
        double page = page(organisation, clock.instant());
        schedule(clock.instant().minus(Duration.ofDays(8)));
        double digest = milliseconds(() -> digests(ledger, clock.instant()).send(organisation));
        return new Times(
                weekCount,
                weekAnswer,
                dashboard,
                page,
                digest,
                plans(organisation, week).readWhole());
    }

    private double page(OrganisationId organisation, Instant now) {
        try (OpenDashboard dashboard = OpenDashboard.of(ledger, organisation, MANAGER, now)) {
            return median(() -> dashboard.page("/dashboard"));
        }
    }

    private static PlanLog plans(OrganisationId organisation, Period week) {
        return PlanLog.of(database -> {
                    Ledger watched = database.ledger();
                    InstantSource clock = InstantSource.system();
                    try (OpenDashboard dashboard = OpenDashboard.of(watched, organisation, MANAGER, clock.instant())) {
                        for (int i = 0; i < PLANNED; i++) {
                            new CountOrders(watched, clock).week(organisation);
                            new CountOrders(watched, clock).count(organisation, week, Optional.empty());
                            dashboard.page("/dashboard");
                        }
                    }
                    digests(watched, clock.instant().plus(Duration.ofDays(7))).send(organisation);
                })
                .keptIn(PLANS);
    }

    /** And one order of each week is worth something else by now, and one of some was cancelled. A server that has been up for a while knows how much there is of each. */
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
                          and number in (
                              select min(deal) from published_deal where organisation_id = :organisation group by first_day)
                        """)
                .bind("organisation", story.organisation.id().value())
                .execute());
        EndDeal end = new EndDeal(ledger, InstantSource.system());
        Actor dana = new Actor(MANAGER, Surface.PAGE);
        latest().forEach(deal -> end.end(story.organisation.id(), new DealId(deal), dana));
        TestDatabase.asOwner(handle -> handle.execute("analyze published_count, published_deal, published_share"));
    }

    /** One of each week that was published last. */
    private List<Long> latest() {
        return TestDatabase.asOwner(handle -> handle.createQuery("""
                        select max(deal)
                        from published_deal
                        where organisation_id = :organisation
                        group by first_day
                        order by first_day desc
                        limit :most
                        """)
                .bind("organisation", story.organisation.id().value())
                .bind("most", CANCELLED)
                .mapTo(Long.class)
                .list());
    }

    private void schedule(Instant since) {
        DigestSchedule weekly = new DigestSchedule(DigestSchedule.Rhythm.WEEKLY, 1, LocalTime.MIDNIGHT);
        story.write(books -> {
            books.digests().schedule(Story.WINS, weekly, since);
            return weekly;
        });
    }

    private static SendDigests digests(Ledger ledger, Instant now) {
        return new SendDigests(ledger, InstantSource.fixed(now), platform -> Optional.empty());
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
