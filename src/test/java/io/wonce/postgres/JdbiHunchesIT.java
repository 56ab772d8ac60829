package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static io.wonce.postgres.Story.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.Hunch;
import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class JdbiHunchesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Story story = new Story();

    @Test
    void a_message_is_asked_about_once() {
        IncomingMessage message = message("Kramer?", JAN, MONDAY);

        assertThat(open(message, DAY)).isPresent();
        assertThat(open(message, DAY)).isEmpty();
        assertThat(open(message, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void of_twenty_messages_at_once_three_are_asked_about() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Callable<Optional<HunchId>>> asking = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            asking.add(() -> open(message("Kramer?", JAN, MONDAY), DAY));
        }

        List<Future<Optional<HunchId>>> asked = threads.invokeAll(asking);

        int times = 0;
        for (Future<Optional<HunchId>> one : asked) {
            times += one.get().isPresent() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(times).isEqualTo(3);
        assertThat(open(by(MIA), DAY)).isPresent();
        assertThat(open(by(JAN), DAY.plusDays(1))).isPresent();
    }

    @Test
    void what_was_answered_is_kept() {
        IncomingMessage message = message("Kramer?", JAN, MONDAY);
        HunchId id = open(message, DAY).orElseThrow();

        story.write(books -> {
            books.hunches().answer(id, Hunch.Answer.NONE);
            return id;
        });

        assertThat(find(id))
                .contains(
                        new Hunch(id, JAN.ref(), message.ref(), message.threadRoot(), message.at(), Hunch.Answer.NONE));
        assertThat(find(new HunchId(id.number() + 1_000_000))).isEmpty();
    }

    @Test
    void old_questions_are_forgotten_and_those_without_an_answer_sooner() {
        HunchId old = open(message("Kramer?", JAN, MONDAY), DAY).orElseThrow();
        HunchId answered = open(message("Kramer?", JAN, MONDAY), DAY).orElseThrow();
        HunchId fresh =
                open(message("Kramer?", JAN, MONDAY.plusSeconds(60)), DAY).orElseThrow();
        story.write(books -> {
            books.hunches().answer(answered, Hunch.Answer.NONE);
            return answered;
        });

        assertThat(forget(MONDAY.plusSeconds(60), MONDAY)).isEqualTo(1);
        assertThat(find(old)).isEmpty();
        assertThat(find(answered)).isPresent();
        assertThat(find(fresh)).isPresent();

        assertThat(forget(MONDAY.plusSeconds(60), MONDAY.plusSeconds(60))).isEqualTo(1);
        assertThat(find(answered)).isEmpty();
    }

    private int forget(Instant open, Instant answered) {
        return story.<Integer>write(books -> books.hunches().forget(open, answered));
    }

    private static IncomingMessage by(Person author) {
        return message("Kramer?", author, MONDAY);
    }

    private Optional<Hunch> find(HunchId id) {
        return story.write(books -> books.hunches().lock(id));
    }

    private Optional<HunchId> open(IncomingMessage message, LocalDate day) {
        return story.write(books -> books.hunches().open(message, day));
    }
}
