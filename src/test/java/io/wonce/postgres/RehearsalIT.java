package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.TokenRarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is only tried out holds nobody up. */
final class RehearsalIT {
    private final Story story = new Story();
    private final Ledger ledger = TestDatabase.shared().ledger();

    @Test
    void others_announce_and_open_deals_while_it_goes_on() {
        story.opened("Acme", "100", JAN);

        Deal meanwhile = ledger.rehearse(story.organisation.id(), books -> {
            books.deals().lockCustomer(CustomerKey.of("Hekla"));
            Story.announced(books, Story.message("Hekla signed", JAN, MONDAY), Story.win("Hekla", Milestone.SIGNED));
            books.deals().open(Story.description("Hekla", "100", JAN), MONDAY);

            return CompletableFuture.supplyAsync(() -> story.write(others -> {
                        others.deals().lockCustomer(CustomerKey.of("Hekla"));
                        Story.announced(
                                others, Story.message("Hekla!", MIA, MONDAY), Story.win("Hekla", Milestone.SIGNED));
                        return others.deals().open(Story.description("Hekla", "100", MIA), MONDAY);
                    }))
                    .orTimeout(5, TimeUnit.SECONDS)
                    .join();
        });

        assertThat(meanwhile.id()).isEqualTo(new DealId(2));
    }

    /** Whoever asks what changed last waits until no change is under way, and whoever changes something waits for him. */
    @Test
    void its_changes_hold_up_nobody_who_follows_them_or_makes_others() {
        story.opened("Acme", "100", JAN);

        boolean isFree = ledger.rehearse(story.organisation.id(), books -> {
            Deal deal = books.deals().open(Story.description("Hekla", "100", JAN), MONDAY);
            books.people().see(JAN);
            Fact opened = new Fact.StatusChanged(deal.id(), new DealStatus.Retracted(), new DealStatus.Open());
            books.changes()
                    .append(new Change(
                            ChangeKind.OPENED, JAN.ref(), Surface.PROMPT, MONDAY, List.of(opened), Optional.empty()));
            return CompletableFuture.supplyAsync(() -> {
                        story.write(others -> others.changes().last());
                        story.opened("Kestrel", "100", MIA);
                        return true;
                    })
                    .orTimeout(5, TimeUnit.SECONDS)
                    .join();
        });

        assertThat(isFree).isTrue();
    }

    @Test
    void two_of_the_same_orders_come_one_after_the_other() {
        Deal deal = story.opened("Acme", "100", JAN);
        AtomicInteger times = new AtomicInteger();

        Stream.generate(() -> CompletableFuture.runAsync(() -> ledger.rehearse(story.organisation.id(), books -> {
                    times.incrementAndGet();
                    books.deals().describe(deal.id(), Story.description("Acme", "150", JAN));
                    waitUntilItGivesWay(() -> books.deals().lockCustomer(CustomerKey.of("Acme")), 20);
                    return true;
                })))
                .limit(3)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(times.get()).isEqualTo(3);
    }

    @Test
    void nothing_of_it_is_kept_and_no_number_is_used() {
        story.opened("Acme", "100", JAN);
        var before = TestDatabase.everything(story.organisation.id());

        ledger.rehearse(story.organisation.id(), books -> {
            books.people().see(MIA);
            Announcement said = Story.announced(
                    books, Story.message("Hekla signed", MIA, MONDAY), Story.win("Hekla", Milestone.SIGNED));
            Deal deal = books.deals().open(Story.description("Hekla Foods", "100", MIA), MONDAY);
            assertThat(books.deals().find(deal.id())).hasValue(deal);
            assertThat(books.announcements().find(said.id())).isPresent();
            return deal;
        });

        assertThat(TestDatabase.everything(story.organisation.id())).isEqualTo(before);
        assertThat(story.opened("Kestrel", "100", JAN).id()).isEqualTo(new DealId(2));
    }

    @Test
    void words_of_customers_are_as_rare_as_they_would_be() {
        story.opened("Acme Foods", "100", JAN);

        List<Double> rehearsed = ledger.rehearse(story.organisation.id(), books -> {
            books.deals().open(Story.description("Hekla Foods", "100", MIA), MONDAY);
            books.deals().open(Story.description("Hekla Foods", "200", MIA), MONDAY);
            books.deals().open(Story.description("Acme Foods", "200", MIA), MONDAY);
            return rarities(books.deals().rarity(List.of("Hekla Foods")));
        });

        story.opened("Hekla Foods", "100", MIA);
        List<Double> kept = story.write(books -> rarities(books.deals().rarity(List.of("Hekla Foods"))));
        assertThat(rehearsed).isEqualTo(kept);
    }

    @Test
    void it_lets_go_of_a_deal_that_somebody_waits_for_and_begins_anew() {
        Deal deal = story.opened("Acme", "100", JAN);
        AtomicInteger times = new AtomicInteger();
        List<CompletableFuture<Boolean>> others = new ArrayList<>();

        ledger.rehearse(story.organisation.id(), books -> {
            books.deals().describe(deal.id(), Story.description("Acme", "150", JAN));
            if (times.incrementAndGet() == 1) {
                others.add(CompletableFuture.supplyAsync(() -> story.write(theirs -> {
                    theirs.deals().describe(deal.id(), Story.description("Acme", "200", MIA));
                    return true;
                })));
                waitUntilItGivesWay(() -> books.deals().lockCustomer(CustomerKey.of("Acme")), 200);
            }
            return true;
        });

        assertThat(times.get()).isEqualTo(2);
        others.forEach(CompletableFuture::join);
        Deal after = story.write(books -> books.deals().find(deal.id()).orElseThrow());
        assertThat(after.description()).isEqualTo(Story.description("Acme", "200", MIA));
    }

    /** As long as the next line takes. */
    private static void waitUntilItGivesWay(Runnable next, int turns) {
        for (int turn = 0; turn < turns; turn++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(25));
            next.run();
        }
    }

    private static List<Double> rarities(TokenRarity rarity) {
        return List.of(rarity.weight("hekla"), rarity.weight("foods"), rarity.weight("nobody"));
    }
}
