package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Lessons.Kept;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Hunch;
import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.reading.Lesson;
import io.wonce.domain.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the message is looked up, others may click as well: whoever settles it first is heeded. */
final class AnswerHunchIT {
    private final SalesFloor floor = TestLedger.salesFloor();
    private final Desk desk = new Desk(floor.ledger, new Pupil(), floor.desk.linker(), floor.desk.clock());
    private final IncomingMessage chatter = floor.message(floor.jan, "champagne at five, Acme said yes");
    private HunchId hunch;

    @BeforeEach
    void ask() {
        hunch = floor.<Optional<HunchId>>read(books -> {
                    books.people().see(floor.jan);
                    return books.hunches().open(chatter, LocalDate.parse("2026-11-16"));
                })
                .orElseThrow();
    }

    @Test
    void a_no_leaves_a_lesson() {
        assertThat(click(new Click.Deny(hunch), this::shown)).isEqualTo(new Resolution.Heeded(hunch, false));

        assertThat(lessons()).containsExactly(false);
        assertThat(answer()).isEqualTo(Hunch.Answer.NONE);
    }

    @Test
    void a_no_that_a_yes_overtakes_changes_nothing() {
        click(new Click.Deny(hunch), message -> {
            click(new Click.Confirm(hunch), this::shown);
            return shown(message);
        });

        assertThat(lessons()).containsExactly(true);
        assertThat(answer()).isEqualTo(Hunch.Answer.WIN);
        assertThat(floor.count().unresolved()).isEqualTo(1);
    }

    @Test
    void a_no_to_what_a_reaction_announced_meanwhile_teaches_nothing() {
        Resolution no = click(new Click.Deny(hunch), message -> {
            new HearReaction(desk).hear(floor.organisation, chatter, floor.sanne);
            return shown(message);
        });

        assertThat(no).isEqualTo(new Resolution.Heeded(hunch, true));
        assertThat(lessons()).containsExactly(true);
        assertThat(answer()).isEqualTo(Hunch.Answer.WIN);
    }

    @Test
    void a_yes_after_all_that_a_no_overtakes_still_counts() {
        click(new Click.Confirm(hunch), message -> {
            click(new Click.Deny(hunch), this::shown);
            return shown(message);
        });

        assertThat(lessons()).containsExactly(true);
        assertThat(answer()).isEqualTo(Hunch.Answer.WIN);
    }

    @Test
    void of_a_message_that_cannot_be_seen_nothing_is_announced_or_learned() {
        Resolution unseen = new Resolution.Refused(Refusal.OUT_OF_SIGHT);

        assertThat(click(new Click.Confirm(hunch), message -> Optional.empty())).isEqualTo(unseen);
        assertThat(click(new Click.Deny(hunch), message -> Optional.empty())).isEqualTo(unseen);

        assertThat(lessons()).isEmpty();
        assertThat(answer()).isEqualTo(Hunch.Answer.OPEN);
        assertThat(floor.count().announcements()).isZero();
    }

    private Resolution click(Click click, Function<MessageRef, Optional<IncomingMessage>> messages) {
        return new AnswerClick(desk).answer(floor.organisation, click, new Actor(floor.jan, Surface.PROMPT), messages);
    }

    private Optional<IncomingMessage> shown(MessageRef message) {
        return Optional.of(chatter).filter(said -> said.ref().equals(message));
    }

    private Hunch.Answer answer() {
        return floor.<Optional<Hunch>>read(books -> books.hunches().lock(hunch))
                .orElseThrow()
                .answer();
    }

    private List<Boolean> lessons() {
        return floor.<List<Kept>>read(books -> books.lessons().latest(9)).stream()
                .map(kept -> kept.lesson().win())
                .toList();
    }

    /** Learns from whatever it is told. */
    private static final class Pupil implements Reads {
        @Override
        public Reading read(String text) {
            return new ScriptedReader().read(text);
        }

        @Override
        public Lesson lesson(String text, boolean win) {
            return new Lesson(win, 0, List.of(1));
        }
    }
}
