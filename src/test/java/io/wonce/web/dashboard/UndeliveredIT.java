package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.ForgetDeadLetters;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.DeliveryQueue;
import io.wonce.app.port.Slot;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Outcome;
import io.wonce.postgres.TestDatabase;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a platform refuses is lost on nobody: a manager sees it, mends the reason, and has it sent again. */
final class UndeliveredIT {
    private static final Conversation WINS = Conversation.in(new ChannelRef(Platform.BROWSER, "dead-letters"));
    private static final Set<Platform> BROWSER = Set.of(Platform.BROWSER);
    private static final Slot SLOT = Slot.prompt(new AnnouncementId(1));

    private final DeliveryQueue queue = TestDatabase.shared().deliveries();
    private BoardHouse house;
    private SalesFloor floor;
    private Clerk meera;

    @BeforeEach
    void open() {
        house = BoardHouse.open();
        floor = new SalesFloor(house);
        meera = Clerk.of(house, floor, SalesFloor.MEERA);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_manager_has_it_sent_again_once() {
        Outgoing said = new Outgoing.Greeting();
        post(WINS, said);
        Delivery refused = take();
        queue.giveUp(refused, "channel_is_archived");

        assertThat(meera.reads("/undelivered"))
                .contains("channel_is_archived", "Browser · dead-letters", "Send again", "Let it be")
                .doesNotContain("may have arrived");

        String again = "/undelivered/" + refused.id().value() + "/again";
        assertThat(meera.sends(again).headers().firstValue("Location")).hasValue("/dashboard/undelivered?did=resent");
        assertThat(meera.reads("/undelivered?did=resent")).contains("on its way again", "Everything arrived");
        assertThat(meera.sends(again).statusCode()).as("a second click").isEqualTo(409);

        Delivery anew = take();
        assertThat(anew.id()).isEqualTo(refused.id());
        assertThat(anew.content()).isEqualTo(said);
        assertThat(anew.attempt()).isEqualTo(1);
        assertThat(anew.perhapsSent()).isFalse();
    }

    @Test
    void what_may_have_arrived_says_so_and_what_is_let_be_is_gone() {
        post(WINS, new Outgoing.Greeting());
        house.clock.tick(Duration.ofSeconds(1));
        take();
        house.clock.tick(Duration.ofMinutes(3));
        Delivery perhaps = take();
        assertThat(perhaps.perhapsSent()).isTrue();
        queue.giveUp(perhaps, "perhaps sent: nobody can tell");

        assertThat(meera.reads("/undelivered")).contains("it may have arrived");
        String letter = "/undelivered/" + perhaps.id().value();
        assertThat(meera.sends(letter + "/drop").statusCode()).isEqualTo(303);

        assertThat(meera.reads("/undelivered")).contains("Everything arrived");
        assertThat(meera.sends(letter + "/again").statusCode()).isEqualTo(409);
    }

    @Test
    void what_may_have_arrived_is_looked_for_before_it_is_sent_again() {
        post(WINS, new Outgoing.Greeting());
        take();
        house.clock.tick(Duration.ofMinutes(3));
        Delivery perhaps = take();
        queue.giveUp(perhaps, "150 attempts without an answer");

        meera.sends("/undelivered/" + perhaps.id().value() + "/again");

        assertThat(take().perhapsSent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deal cancel D-1", "/deal undo"})
    void a_party_for_what_is_no_order_any_more_is_not_sent_again_and_can_be_let_be(String ended) {
        floor.types(SalesFloor.MEERA, "/deal won Acme 12k signed");
        post(WINS, party());
        Delivery refused = take();
        while (!refused.to().equals(WINS)) {
            refused = take();
        }
        queue.giveUp(refused, "channel_is_archived");
        floor.types(SalesFloor.MEERA, ended);
        String letter = "/undelivered/" + refused.id().value();

        HttpResponse<String> again = meera.sends(letter + "/again");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("the party is over");
        assertThat(meera.sends(letter + "/drop").statusCode()).isEqualTo(303);
    }

    private Outgoing.Celebration party() {
        return house.desk.ledger().write(floor.organisation.id(), books -> {
            Period week = Period.week(LocalDate.of(2026, 11, 26), DayOfWeek.MONDAY);
            return new Outgoing.Celebration(
                    books.deals().summary(new DealId(1)).orElseThrow(),
                    Milestone.SIGNED,
                    List.of(),
                    books.counts().count(week, house.clock.instant()));
        });
    }

    @Test
    void what_was_said_in_other_words_since_is_not_offered() {
        show(1);
        queue.giveUp(take(), "too long");
        assertThat(meera.reads("/undelivered")).contains("too long");

        show(2);

        assertThat(meera.reads("/undelivered")).doesNotContain("too long");
    }

    @Test
    void a_secret_is_not_kept_and_what_one_person_was_to_read_stays_theirs() {
        WebhookSecret secret = WebhookSecret.draw(new SecureRandom());
        post(
                WINS,
                new Outgoing.Answered(
                        new Answer.WebhookMade(
                                "erp", new WebhookAddress("https://erp.example.com"), secret, Optional.empty()),
                        Locale.ENGLISH));
        queue.giveUp(take(), "a secret");
        post(
                Conversation.in(ChannelRef.direct(SalesFloor.SANNE.ref())),
                new Outgoing.Disconnected(Platform.SLACK, "Somewhere Ltd", Locale.ENGLISH));
        queue.giveUp(take(), "cannot_dm");

        assertThat(meera.reads("/undelivered"))
                .contains("cannot_dm", "Something for one person alone")
                .doesNotContain("Somewhere Ltd", "a secret", secret.value());
    }

    @Test
    void members_see_and_settle_nothing() {
        post(WINS, new Outgoing.Greeting());
        Delivery refused = take();
        queue.giveUp(refused, "channel_is_archived");
        Clerk sanne = Clerk.of(house, floor, SalesFloor.SANNE);

        assertThat(sanne.opens("/undelivered").statusCode()).isEqualTo(403);
        assertThat(sanne.reads("/undelivered")).contains("Only managers").doesNotContain("archived");
        assertThat(sanne.sends("/undelivered/" + refused.id().value() + "/again")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sanne.sends("/undelivered/" + refused.id().value() + "/drop").statusCode())
                .isEqualTo(403);
        assertThat(meera.reads("/undelivered")).contains("channel_is_archived");

        SalesFloor foreign = new SalesFloor(house);
        Clerk stranger = Clerk.of(house, foreign, SalesFloor.MEERA);
        assertThat(stranger.reads("/undelivered")).doesNotContain("archived");
        assertThat(stranger.sends("/undelivered/" + refused.id().value() + "/again")
                        .statusCode())
                .isEqualTo(409);
        assertThat(stranger.sends("/undelivered/1/again").statusCode()).isEqualTo(404);
    }

    @Test
    void after_thirty_days_it_is_forgotten() {
        post(WINS, new Outgoing.Greeting());
        queue.giveUp(take(), "channel_is_archived");
        ForgetDeadLetters rounds = new ForgetDeadLetters(house.desk.ledger(), house.clock);

        // Written by the clock of the database, whatever ours says.
        assertThat(rounds.forget(floor.organisation.id())).isZero();
        house.clock.until(Instant.now().plus(Duration.ofDays(31)));

        assertThat(rounds.forget(floor.organisation.id())).isEqualTo(1);
        assertThat(rounds.forget(floor.organisation.id())).isZero();
    }

    private void post(Conversation to, Outgoing content) {
        house.desk.ledger().write(floor.organisation.id(), books -> {
            books.outbox().post(to, content);
            return content;
        });
    }

    private void show(int number) {
        Outgoing content = new Outcome(
                new AnnouncementId(number), new Outgoing.Result.Dismissed(), Optional.empty(), Optional.empty());
        house.desk.ledger().write(floor.organisation.id(), books -> {
            books.outbox().show(SLOT, WINS, content);
            return content;
        });
    }

    /** Ours; those of other tests wait on, leased for a while. */
    private Delivery take() {
        Delivery taken;
        do {
            taken = queue.take(BROWSER, house.clock.instant(), Duration.ofMinutes(2))
                    .orElseThrow();
        } while (!taken.organisation().equals(floor.organisation.id()));
        return taken;
    }
}
