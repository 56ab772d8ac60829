package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Chat;
import io.wonce.app.port.Delivery;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.postgres.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No message text, name or token in a log; no text kept of what announces nothing. */
final class PrivacyIT {
    private SalesFloor floor;

    @BeforeEach
    void open() {
        TestDatabase.forgetWaiting();
        floor = TestLedger.salesFloor();
    }

    @Test
    void an_announcement_edited_into_chatter_leaves_no_text() {
        IncomingMessage message = floor.message(floor.jan, "win Acme 12500 signed");
        floor.hear(message);

        revise(message, "my salary is secret");

        assertThat(kept(message)).isEmpty();
        assertThat(floor.count().announcements()).isZero();
    }

    @Test
    void one_edited_there_and_back_announces_again() {
        IncomingMessage message = floor.message(floor.jan, "win Acme 12500 signed");
        floor.hear(message);

        revise(message, "sorry, wrong channel");
        revise(message, "sorry, the wrong channel");
        revise(message, "win Acme 12500 signed");

        assertThat(kept(message)).contains("win Acme 12500 signed");
        assertThat(floor.count().announcements()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void what_was_typed_is_kept_until_it_is_answered_and_no_longer(Chat.Sending ending) {
        Answer answer = new Answer.DealsFound("my salary is secret", List.of());
        floor.read(books -> {
            books.outbox().post(Conversation.in(SalesFloor.WINS), new Outgoing.Answered(answer, Locale.ENGLISH));
            return answer;
        });
        assertThat(TestDatabase.outbox(floor.organisation)).contains("my salary is secret");

        deliver(new Ending(ending));

        assertThat(TestDatabase.waiting(floor.organisation)).isZero();
        assertThat(TestDatabase.outbox(floor.organisation)).doesNotContain("secret");
    }

    static List<Chat.Sending> endings() {
        return List.of(
                new Chat.Sending.Arrived(new MessageRef(SalesFloor.WINS, "m1")), new Chat.Sending.Refused("archived"));
    }

    @Test
    void a_log_names_no_text_and_nobody_also_when_a_chat_fails_over_them() {
        try (EverythingLogged log = new EverythingLogged()) {
            floor.wins(floor.jan, "win Quixotic 12500 signed #SECRET77");
            floor.says(floor.sanne, "win Quixotic 12500 signed");

            deliver(new Quoting());

            assertThat(log.text())
                    .contains("ended in java.lang.NumberFormatException")
                    .doesNotContain("Quixotic", "12500", "SECRET77", "jan", "sanne");
        }
    }

    private void deliver(Chat chat) {
        new DeliverOutbox(TestDatabase.shared().deliveries(), List.of(chat), floor.desk.clock(), new Random(1))
                .deliverDue();
    }

    private void revise(IncomingMessage message, String text) {
        IncomingMessage edited = new IncomingMessage(
                message.ref(), message.threadRoot(), message.author(), text, message.at(), message.clientMessageId());
        new ReviseMessage(floor.desk).revise(floor.organisation, edited);
    }

    private Optional<String> kept(IncomingMessage message) {
        return floor.ledger.write(floor.organisation, books -> books.messages().text(message.ref()));
    }

    /** A chat in which every sending ends in one way. */
    private record Ending(Sending ending) implements Chat {
        @Override
        public Platform platform() {
            return Platform.BROWSER;
        }

        @Override
        public Sending send(Delivery delivery) {
            return ending;
        }

        @Override
        public Search find(Delivery delivery) {
            return new Search.Missing();
        }
    }

    /** A chat whose renderer chokes on what it should say, and quotes it. */
    private static final class Quoting implements Chat {
        @Override
        public Platform platform() {
            return Platform.BROWSER;
        }

        @Override
        public Sending send(Delivery delivery) {
            Integer.parseInt(delivery.content().toString());
            return new Sending.Refused("never reached");
        }

        @Override
        public Search find(Delivery delivery) {
            return new Search.Missing();
        }
    }
}
