package io.wonce.postgres;

import static io.wonce.postgres.Story.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.ChaosChat;
import io.wonce.app.DeliverOutbox;
import io.wonce.app.FakeChat;
import io.wonce.app.HandClock;
import io.wonce.app.Relay;
import io.wonce.app.port.Chat;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.DeliveryQueue;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.Outbox;
import io.wonce.app.port.Pulse;
import io.wonce.app.port.Slot;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Outcome;
import io.wonce.domain.outgoing.Outgoing.Result;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class DeliverOutboxIT {
    private static final Set<Platform> SLACK = Set.of(Platform.SLACK);

    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private static final String ANOTHER_KEY =
            Base64.getEncoder().encodeToString("another key of thirty-two bytes.".getBytes(StandardCharsets.UTF_8));

    private static Database database;

    private final Organisation organisation = TestDatabase.amsterdam();
    private final HandClock clock = new HandClock(MONDAY);
    private final FakeChat chat = new FakeChat();

    DeliverOutboxIT() {
        database.organisations().found(organisation);
        while (new DeliverOutbox(database.deliveries(), List.of(new FakeChat()), clock, new Random(1)).deliverDue()
                > 0) {
            // What another test left behind.
        }
    }

    @BeforeAll
    static void open() {
        database = Database.open(TestDatabase.another(), 10);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void what_is_committed_arrives_in_order_and_once() {
        post(channel("A"), 1, 2, 3);
        post(channel("B"), 4);

        int tried = outbox(chat).deliverDue();

        assertThat(tried).isEqualTo(4);
        assertThat(chat.standing(channel("A"))).isEqualTo(contents(1, 2, 3));
        assertThat(chat.standing(channel("B"))).isEqualTo(contents(4));
        assertThat(outbox(chat).deliverDue()).isZero();
        assertThat(database.deliveries().nextDue(SLACK)).isEmpty();
    }

    @Test
    void what_is_rolled_back_never_leaves() {
        try {
            write(outbox -> {
                outbox.post(channel("A"), content(1));
                throw new IllegalArgumentException("changed my mind");
            });
        } catch (IllegalArgumentException expected) {
            assertThat(expected).hasMessage("changed my mind");
        }

        assertThat(outbox(chat).deliverDue()).isZero();
    }

    @Test
    void a_secret_waits_sealed_and_who_cannot_open_it_holds_up_nobody() {
        WebhookSecret secret = WebhookSecret.draw(new SecureRandom());
        Outgoing answer = new Outgoing.Answered(
                new Answer.WebhookMade("erp", new WebhookAddress("https://erp.example.com"), secret, Optional.empty()),
                Locale.ENGLISH);
        database.ledger(Optional.of(KEY)).write(organisation.id(), books -> {
            books.outbox().post(channel("A"), answer);
            return answer;
        });
        post(channel("B"), 1);
        assertThat(kept()).hasSize(2).noneMatch(content -> content.contains(secret.value()));

        outbox(chat).deliverDue();
        assertThat(chat.standing(channel("A"))).isEmpty();
        assertThat(chat.standing(channel("B"))).isEqualTo(contents(1));

        assertThat(database.reseal(ANOTHER_KEY + "," + KEY)).isEqualTo(1);
        clock.tick(Duration.ofHours(1));
        Delivery taken = database.deliveries(Optional.of(ANOTHER_KEY))
                .take(SLACK, clock.instant(), Duration.ofMinutes(1))
                .orElseThrow();
        assertThat(taken.content()).isEqualTo(answer);
        assertThat(taken.attempt()).as("nobody tried before").isEqualTo(1);
        assertThat(taken.perhapsSent()).isFalse();
        database.deliveries().giveUp(taken, "enough");
    }

    @Test
    void however_many_cannot_be_opened_they_hold_up_nobody() {
        WebhookSecret secret = WebhookSecret.draw(new SecureRandom());
        Outgoing answer = new Outgoing.Answered(
                new Answer.WebhookMade("erp", new WebhookAddress("https://erp.example.com"), secret, Optional.empty()),
                Locale.ENGLISH);
        database.ledger(Optional.of(KEY)).write(organisation.id(), books -> {
            IntStream.range(0, 40).forEach(number -> books.outbox().post(channel("S" + number), answer));
            return answer;
        });
        post(channel("B"), 1);

        Optional<Delivery> taken = database.deliveries().take(SLACK, clock.instant(), Duration.ofMinutes(1));

        assertThat(taken).map(Delivery::content).contains(content(1));
        database.deliveries().giveUp(taken.orElseThrow(), "enough");
        while (true) {
            clock.tick(Duration.ofMinutes(1));
            Optional<Delivery> sealed =
                    database.deliveries(Optional.of(KEY)).take(SLACK, clock.instant(), Duration.ofMinutes(1));
            if (sealed.isEmpty()) {
                break;
            }
            database.deliveries().giveUp(sealed.get(), "enough");
        }
    }

    @Test
    void a_platform_that_asks_to_wait_gets_it_and_nothing_of_the_conversation_overtakes() {
        post(channel("A"), 1, 2);
        post(channel("B"), 3);
        ScriptedChat busy = new ScriptedChat(chat, new Chat.Sending.Later(Duration.ofMinutes(3), "429"));

        outbox(busy).deliverDue();
        assertThat(chat.standing(channel("A"))).isEmpty();
        assertThat(chat.standing(channel("B"))).isEqualTo(contents(3));
        assertThat(database.deliveries().nextDue(SLACK)).contains(MONDAY.plus(Duration.ofMinutes(3)));

        clock.tick(Duration.ofMinutes(3));
        outbox(busy).deliverDue();
        assertThat(chat.standing(channel("A"))).isEqualTo(contents(1, 2));
        assertThat(busy.lookups).isZero();
    }

    @Test
    void who_only_waits_for_a_turn_comes_again_within_seconds_however_often_others_were_before() {
        post(channel("A"), 1);
        Chat.Sending[] crowd = new Chat.Sending[12];
        Arrays.fill(crowd, Chat.Sending.Later.turn(Duration.ofSeconds(1), "one message a second"));
        ScriptedChat busy = new ScriptedChat(chat, crowd);

        for (int time = 0; time < crowd.length; time++) {
            outbox(busy).deliverDue();
            clock.tick(Duration.ofSeconds(4));
        }
        outbox(busy).deliverDue();

        assertThat(chat.standing(channel("A"))).isEqualTo(contents(1));
    }

    @Test
    void what_was_perhaps_sent_is_looked_for_before_it_is_sent_again() {
        post(channel("A"), 1, 2);
        ScriptedChat deaf = new ScriptedChat(chat, new Chat.Sending.Unknown("timed out"));
        deaf.arrives = true;

        outbox(deaf).deliverDue();
        clock.tick(Duration.ofMinutes(1));
        outbox(deaf).deliverDue();

        assertThat(chat.standing(channel("A"))).isEqualTo(contents(1, 2));
        assertThat(deaf.lookups).isEqualTo(1);
    }

    @Test
    void what_was_perhaps_sent_and_nobody_can_tell_is_given_up_and_never_sent_again() {
        post(channel("A"), 1, 2);
        ScriptedChat deaf = new ScriptedChat(chat, new Chat.Sending.Unknown("timed out"));
        deaf.arrives = true;
        chat.forget();

        outbox(deaf).deliverDue();
        clock.tick(Duration.ofMinutes(1));
        outbox(deaf).deliverDue();

        assertThat(chat.standing(channel("A"))).isEqualTo(contents(1, 2));
        assertThat(failures()).containsExactly("perhaps sent: this platform cannot be asked");
    }

    @Test
    void what_is_refused_is_kept_for_an_operator_and_lets_the_next_one_pass() {
        post(channel("A"), 1, 2);

        outbox(new ScriptedChat(chat, new Chat.Sending.Refused("channel is archived")))
                .deliverDue();

        assertThat(chat.standing(channel("A"))).isEqualTo(contents(2));
        assertThat(failures()).containsExactly("channel is archived");
    }

    @Test
    void what_had_to_wait_long_is_not_given_up_at_its_first_attempt_without_an_answer() {
        post(channel("A"), 1);
        Chat.Sending[] day = new Chat.Sending[200];
        Arrays.fill(day, new Chat.Sending.Later(Duration.ofMinutes(10), "not connected"));
        day[199] = new Chat.Sending.Unknown("timed out");
        ScriptedChat away = new ScriptedChat(chat, day);

        for (int attempt = 0; attempt <= day.length; attempt++) {
            outbox(away).deliverDue();
            clock.tick(Duration.ofMinutes(10));
        }

        assertThat(failures()).isEmpty();
        assertThat(chat.standing(channel("A"))).isEqualTo(contents(1));
    }

    @Test
    void what_is_never_answered_is_given_up_in_the_end() {
        post(channel("A"), 1);
        Chat.Sending[] silence = new Chat.Sending[150];
        Arrays.fill(silence, new Chat.Sending.Unknown("timed out"));
        ScriptedChat deaf = new ScriptedChat(chat, silence);

        for (int attempt = 0; attempt < silence.length; attempt++) {
            assertThat(failures()).isEmpty();
            outbox(deaf).deliverDue();
            clock.tick(Duration.ofMinutes(10));
        }

        assertThat(failures()).containsExactly("150 attempts without an answer: timed out");
    }

    @Test
    void an_operator_sees_what_waits_and_what_was_given_up() {
        Pulse before = database.pulse().get().getOrDefault(Platform.SLACK, Pulse.CALM);
        post(channel("A"), 1, 2);

        Pulse waiting = database.pulse().get().get(Platform.SLACK);
        assertThat(waiting.waiting()).isEqualTo(2);
        assertThat(waiting.oldestSeconds()).isPositive();
        outbox(new ScriptedChat(chat, new Chat.Sending.Refused("channel is archived")))
                .deliverDue();

        Pulse after = database.pulse().get().get(Platform.SLACK);
        assertThat(after.waiting()).isZero();
        assertThat(after.oldestSeconds()).isZero();
        assertThat(after.givenUp()).isEqualTo(before.givenUp() + 1);
    }

    @Test
    void one_killed_between_sending_and_recording_is_found_by_the_next() {
        post(channel("A"), 1);
        Delivery taken = database.deliveries()
                .take(SLACK, clock.instant(), Duration.ofMinutes(2))
                .orElseThrow();
        chat.send(taken);

        assertThat(outbox(chat).deliverDue()).isZero();
        clock.tick(Duration.ofMinutes(2));
        assertThat(outbox(chat).deliverDue()).isEqualTo(1);

        assertThat(chat.standing(channel("A"))).isEqualTo(contents(1));
    }

    @Test
    void who_is_held_up_longer_than_a_lease_sends_nothing_since_another_may_have() {
        post(channel("A"), 1);
        chat.next(new Chat.Sending.Unknown("time-out"), false);
        outbox(chat).deliverDue();
        clock.tick(Duration.ofMinutes(1));
        Chat stalled = new StalledChat(chat, () -> {
            clock.tick(Duration.ofMinutes(3));
            outbox(chat).deliverDue();
        });

        outbox(stalled).deliverDue();

        assertThat(chat.standing(channel("A"))).isEqualTo(contents(1));
        assertThat(database.deliveries().nextDue(SLACK)).isEmpty();
    }

    @Test
    void what_arrives_after_another_gave_it_up_has_arrived() {
        post(channel("A"), 1);
        DeliveryQueue deliveries = database.deliveries();
        Delivery slow = deliveries.take(SLACK, clock.instant(), LEASE).orElseThrow();
        clock.tick(LEASE);
        Delivery again = deliveries.take(SLACK, clock.instant(), LEASE).orElseThrow();
        deliveries.giveUp(again, "nobody can tell");

        deliveries.arrived(slow, new MessageRef(channel("A").channel(), "1"));

        assertThat(failures()).isEmpty();
        assertThat(deliveries.nextDue(SLACK)).isEmpty();
    }

    @Test
    void a_prompt_is_edited_where_it_really_stands() {
        Slot slot = Slot.prompt(new AnnouncementId(1));
        write(outbox -> outbox.show(slot, channel("A"), content(1)));
        write(outbox -> outbox.show(slot, channel("elsewhere"), content(2)));
        write(outbox -> outbox.show(slot, channel("elsewhere"), content(2)));
        write(outbox -> outbox.revise(slot, content(3)));
        write(outbox -> outbox.revise(Slot.prompt(new AnnouncementId(9)), content(4)));

        assertThat(outbox(chat).deliverDue()).isEqualTo(3);

        assertThat(chat.standing(channel("A"))).isEqualTo(contents(3));
        assertThat(chat.all()).hasSize(1);
        assertThat(shown(slot)).contains(content(3));
        assertThat(shown(Slot.prompt(new AnnouncementId(9)))).isEmpty();
    }

    @Test
    void where_the_first_message_was_refused_its_edit_is_posted() {
        Slot slot = Slot.prompt(new AnnouncementId(1));
        write(outbox -> outbox.show(slot, channel("A"), content(1)));
        outbox(new ScriptedChat(chat, new Chat.Sending.Refused("too long"))).deliverDue();

        write(outbox -> outbox.show(slot, channel("A"), content(2)));
        outbox(chat).deliverDue();

        assertThat(chat.standing(channel("A"))).isEqualTo(contents(2));
    }

    @Test
    void where_nobody_can_tell_of_the_first_message_its_edits_are_one_message_and_not_one_each() {
        Slot slot = Slot.prompt(new AnnouncementId(1));
        ScriptedChat deaf = new ScriptedChat(chat, new Chat.Sending.Unknown("timed out"));
        deaf.arrives = true;
        chat.forget();
        write(outbox -> outbox.show(slot, channel("A"), content(1)));
        outbox(deaf).deliverDue();
        clock.tick(Duration.ofMinutes(1));
        outbox(deaf).deliverDue();

        for (int number : List.of(2, 3, 4)) {
            write(outbox -> outbox.show(slot, channel("A"), content(number)));
            outbox(chat).deliverDue();
        }

        assertThat(failures()).containsExactly("perhaps sent: this platform cannot be asked");
        assertThat(chat.standing(channel("A"))).isEqualTo(contents(1, 4));
    }

    @Test
    void on_a_bad_day_everything_still_arrives_in_order_and_once() {
        int channels = 8;
        int each = 25;
        for (int number = 0; number < each; number++) {
            for (int c = 0; c < channels; c++) {
                post(channel("C" + c), number);
            }
        }
        Chat chaos = new ChaosChat(chat, 42);

        for (int life = 0; life < 5000 && database.deliveries().nextDue(SLACK).isPresent(); life++) {
            try {
                clock.until(database.deliveries().nextDue(SLACK).orElseThrow());
                outbox(chaos).deliverDue();
            } catch (ChaosChat.Killed killed) {
                clock.tick(Duration.ofMillis(10));
            }
        }

        assertThat(database.deliveries().nextDue(SLACK)).isEmpty();
        for (int c = 0; c < channels; c++) {
            assertThat(chat.standing(channel("C" + c)))
                    .isEqualTo(IntStream.range(0, each)
                            .mapToObj(DeliverOutboxIT::content)
                            .toList());
        }
    }

    @Test
    void several_relays_at_once_send_each_once_and_in_order() {
        for (int number = 0; number < 30; number++) {
            for (int c = 0; c < 5; c++) {
                post(channel("C" + c), number);
            }
        }
        InstantSource system = InstantSource.system();
        DeliverOutbox outbox = new DeliverOutbox(database.deliveries(), List.of(chat), system, new Random(7));

        Relay one = Relay.start(outbox, database.bell(), system, 4);
        Relay other = Relay.start(outbox, database.bell(), system, 4);
        try {
            post(channel("late"), 99);
            Awaitility.await().until(() -> chat.all().size() == 151);
        } finally {
            other.close();
            one.close();
        }

        for (int c = 0; c < 5; c++) {
            assertThat(chat.standing(channel("C" + c)))
                    .isEqualTo(IntStream.range(0, 30)
                            .mapToObj(DeliverOutboxIT::content)
                            .toList());
        }
    }

    @Test
    void a_relay_that_closes_ends_what_it_sends_and_leaves_a_backlog_to_the_next_process() throws Exception {
        for (int c = 0; c < 20; c++) {
            post(channel("C" + c), c);
        }
        Semaphore underWay = new Semaphore(0);
        CountDownLatch slow = new CountDownLatch(1);
        InstantSource system = InstantSource.system();
        Relay relay = Relay.start(
                new DeliverOutbox(
                        database.deliveries(), List.of(new SlowChat(chat, underWay, slow)), system, new Random(7)),
                database.bell(),
                system,
                3);
        underWay.acquire(3);

        relay.end();
        slow.countDown();
        relay.close();

        assertThat(chat.all()).hasSize(3);
        assertThat(new DeliverOutbox(database.deliveries(), List.of(chat), system, new Random(7)).deliverDue())
                .isEqualTo(17);
        assertThat(chat.all()).hasSize(20);
    }

    private DeliverOutbox outbox(Chat platform) {
        return new DeliverOutbox(
                database.deliveries(),
                List.of(platform),
                clock,
                new Random(7),
                () -> Duration.between(MONDAY, clock.instant()).toNanos());
    }

    private void post(Conversation conversation, int... numbers) {
        for (int number : numbers) {
            write(outbox -> outbox.post(conversation, content(number)));
        }
    }

    private void write(Consumer<Outbox> work) throws LedgerUnavailable {
        database.ledger().write(organisation.id(), books -> {
            work.accept(books.outbox());
            return true;
        });
    }

    private Optional<Outgoing> shown(Slot slot) {
        return database.ledger()
                .write(organisation.id(), books -> books.outbox().shown(slot));
    }

    private List<String> failures() {
        return database.transactions()
                .in(
                        organisation.id(),
                        session -> session.query(
                                        "select failure from outbox where organisation_id = :organisation and state = 'GIVEN_UP'")
                                .mapTo(String.class)
                                .list());
    }

    private static Conversation channel(String name) {
        return Conversation.in(new ChannelRef(Platform.SLACK, name));
    }

    private static Outgoing content(int number) {
        return new Outcome(new AnnouncementId(number), new Result.Dismissed(), Optional.empty(), Optional.empty());
    }

    private static List<Outgoing> contents(int... numbers) {
        List<Outgoing> contents = new ArrayList<>();
        for (int number : numbers) {
            contents.add(content(number));
        }
        return contents;
    }

    /** Does as the chat behind it, but what it tells of the past comes late. */
    private static final class StalledChat implements Chat {
        private final Chat inner;
        private final Runnable meanwhile;

        StalledChat(Chat inner, Runnable meanwhile) {
            this.inner = inner;
            this.meanwhile = meanwhile;
        }

        @Override
        public Platform platform() {
            return inner.platform();
        }

        @Override
        public Sending send(Delivery delivery) {
            return inner.send(delivery);
        }

        @Override
        public Search find(Delivery delivery) {
            Search search = inner.find(delivery);
            meanwhile.run();
            return search;
        }
    }

    /** Takes nothing until it is let. */
    private record SlowChat(Chat inner, Semaphore underWay, CountDownLatch slow) implements Chat {
        @Override
        public Platform platform() {
            return inner.platform();
        }

        @Override
        public Sending send(Delivery delivery) {
            underWay.release();
            try {
                slow.await();
            } catch (InterruptedException unexpected) {
                throw new IllegalStateException(unexpected);
            }
            return inner.send(delivery);
        }

        @Override
        public Search find(Delivery delivery) {
            return inner.find(delivery);
        }
    }

    /** Ends the first sendings as told, and then does as the chat behind it. */
    private static final class ScriptedChat implements Chat {
        private final Chat inner;
        private final Deque<Sending> script = new ArrayDeque<>();
        private int lookups;
        private boolean arrives;

        ScriptedChat(Chat inner, Sending... script) {
            this.inner = inner;
            this.script.addAll(List.of(script));
        }

        @Override
        public Platform platform() {
            return inner.platform();
        }

        @Override
        public Sending send(Delivery delivery) {
            Sending next = script.poll();
            if (next != null && !arrives) {
                return next;
            }
            Sending ending = inner.send(delivery);
            return next == null ? ending : next;
        }

        @Override
        public Search find(Delivery delivery) {
            lookups++;
            return inner.find(delivery);
        }
    }

    private List<String> kept() {
        return database.transactions()
                .in(
                        organisation.id(),
                        session -> session.query("select content from outbox where organisation_id = :organisation")
                                .mapTo(String.class)
                                .list());
    }
}
