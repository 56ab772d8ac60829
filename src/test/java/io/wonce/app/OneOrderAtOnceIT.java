package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.linking.NewOrders;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Result;
import io.wonce.domain.outgoing.Resolution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several people tell of one order at the same moment, each in a channel of their own, on every platform. */
final class OneOrderAtOnceIT {
    private static final int ROUNDS = 25;
    private static final List<ChannelRef> PLACES = List.of(
            new ChannelRef(Platform.SLACK, "C0WINS"),
            new ChannelRef(Platform.SLACK, "C0BENELUX"),
            new ChannelRef(Platform.TEAMS, "19:wins"),
            SalesFloor.WINS);

    private final SalesFloor floor = TestLedger.salesFloor();
    private final CyclicBarrier start = new CyclicBarrier(PLACES.size());
    private final ExecutorService people = Executors.newFixedThreadPool(PLACES.size());

    @AfterEach
    void goHome() {
        people.shutdownNow();
    }

    @Test
    void a_new_order_that_is_heard_and_opened_everywhere_at_once_is_one_deal() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            floor.later(Duration.ofDays(7));
            String text = "win " + customer(round) + " signed";
            List<AnnouncementId> heard = heardEverywhere(text);

            List<Resolution> clicks = everywhere(place -> click(new Click.Open(heard.get(place))));

            DealId opened = new DealId(round);
            assertThat(clicks).filteredOn(Resolution.Done.class::isInstance).hasSize(1);
            assertThat(clicks)
                    .filteredOn(Resolution.AskedAgain.class::isInstance)
                    .hasSize(PLACES.size() - 1)
                    .allMatch(asked ->
                            ((Resolution.AskedAgain) asked).opened().deal().id().equals(opened));
            everywhere(place -> click(new Click.Link(heard.get(place), opened)));
            assertThat(deals(heard)).hasSize(PLACES.size()).containsOnly(opened);
        }
    }

    @Test
    void a_known_order_that_is_heard_everywhere_at_once_reaches_its_milestone_once() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            String order = "win " + customer(round) + " #PO" + round;
            DealId deal = floor.wins(floor.maria, order + " verbal");

            List<AnnouncementId> heard = heardEverywhere(order + " signed");

            assertThat(deals(heard)).hasSize(PLACES.size()).containsOnly(deal);
            assertThat(heard.stream().map(Slot::prompt).map(floor::shown).map(OneOrderAtOnceIT::result))
                    .hasSize(PLACES.size())
                    .filteredOn(Result.Reached.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void a_new_order_that_somebody_opens_while_it_is_heard_where_orders_are_opened_is_one_deal() throws Exception {
        floor.read(books -> {
            books.settings().take(PLACES.get(0), NewOrders.OPENED);
            return books;
        });
        for (int round = 1; round <= ROUNDS; round++) {
            floor.later(Duration.ofDays(7));
            String text = "win " + customer(round) + " signed";
            AnnouncementId asked =
                    floor.hear(said(PLACES.get(1), text)).announcements().get(0).id();

            everywhere(place -> switch (place) {
                case 0 -> floor.hear(said(PLACES.get(0), text)).announcements().size();
                case 1 -> click(new Click.Open(asked)).hashCode();
                default -> 0;
            });

            assertThat(open(customer(round))).hasSize(1);
        }
    }

    private List<DealId> open(String customer) {
        return floor.read(books -> books.deals().search(customer, 10)).stream()
                .map(DealSummary::deal)
                .filter(deal -> deal.description().customer().equals(Optional.of(customer)))
                .map(Deal::id)
                .toList();
    }

    /** Unlike any other, since names alike are taken for one customer. */
    private static String customer(int round) {
        String letters = new Random(round)
                .ints(9, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }

    private List<AnnouncementId> heardEverywhere(String text) throws Exception {
        return everywhere(place ->
                floor.hear(said(PLACES.get(place), text)).announcements().get(0).id());
    }

    private IncomingMessage said(ChannelRef channel, String text) {
        IncomingMessage message = floor.message(author(channel), text);
        return new IncomingMessage(
                new MessageRef(channel, message.ref().messageId()),
                Optional.empty(),
                message.author(),
                text,
                message.at(),
                Optional.empty());
    }

    private Person author(ChannelRef channel) {
        return Stream.of(floor.jan, floor.sanne, floor.maria, floor.robot)
                .skip(PLACES.indexOf(channel))
                .findFirst()
                .orElseThrow();
    }

    private Resolution click(Click click) {
        return floor.click(floor.maria, click);
    }

    private List<DealId> deals(List<AnnouncementId> heard) {
        return heard.stream()
                .map(floor::announcement)
                .map(Announcement::placement)
                .flatMap(placement -> placement.deal().stream())
                .toList();
    }

    private static Result result(Outgoing shown) {
        return ((Outgoing.Outcome) shown).result();
    }

    private <T> List<T> everywhere(Function<Integer, T> act) throws Exception {
        List<Callable<T>> acts = new ArrayList<>();
        for (int place = 0; place < PLACES.size(); place++) {
            int here = place;
            acts.add(() -> {
                start.await();
                return act.apply(here);
            });
        }
        List<T> results = new ArrayList<>();
        for (Future<T> result : people.invokeAll(acts)) {
            results.add(result.get());
        }
        return results;
    }
}
