package io.wonce.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.chaos.Books.Posted;
import io.wonce.chaos.Unsure.Said;
import io.wonce.domain.chat.Platform;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A post that Teams perhaps took is excused where it can be seen, and nowhere else. */
final class UnsureTest {
    private static final Said QUESTION = new Said("40", "Acme €12,000 open:7:3,4 dismiss:7");

    private final Unsure unsure = new Unsure(Set.of("30"));

    @Test
    void what_stands_in_the_thread_is_not_lost() {
        assertThat(unsure.question(7, posted("prompt:7", "", false), List.of(QUESTION)))
                .isTrue();

        assertThat(unsure.lost()).isEmpty();
        assertThat(unsure)
                .hasToString("1 posts to Teams undecidable: 1 stand there, 0 wait for a manager, 0 do neither");
    }

    @Test
    void what_a_manager_can_send_again_is_not_lost() {
        assertThat(unsure.question(7, posted("prompt:7", "", true), List.of())).isFalse();

        assertThat(unsure.lost()).isEmpty();
        assertThat(unsure.toString()).contains("0 stand there, 1 wait");
    }

    @Test
    void what_does_neither_is_lost() {
        unsure.question(7, posted("prompt:7", "", false), List.of());

        assertThat(unsure.lost()).singleElement().asString().contains("prompt:7");
        assertThat(unsure.toString()).contains("1 do neither");
    }

    @Test
    void the_question_about_another_announcement_of_the_thread_excuses_nothing() {
        unsure.question(8, posted("prompt:8", "", false), List.of(QUESTION, new Said("30", "Noted with D-3")));

        assertThat(unsure.lost()).hasSize(1);
    }

    @Test
    void one_message_without_buttons_stands_for_one_question() {
        List<Said> thread = List.of(new Said("41", "Noted with D-3"));

        unsure.question(7, posted("prompt:7", "", false), thread);
        unsure.question(8, posted("prompt:8", "", false), thread);

        assertThat(unsure.lost()).singleElement().asString().contains("prompt:8");
    }

    @Test
    void what_was_said_later_in_its_place_stands_for_it() {
        unsure.question(7, posted("prompt:7", "30", false), List.of(new Said("30", "Noted with D-3")));

        assertThat(unsure.lost()).isEmpty();
    }

    @Test
    void one_celebration_that_stands_excuses_one_of_its_customer() {
        List<Said> channel = List.of(new Said("50", "🎉 Acme has signed"));

        unsure.celebration(posted("celebration:3:SIGNED:TEAMS", "", false), "Globex", channel);
        unsure.celebration(posted("celebration:4:SIGNED:TEAMS", "", false), "Acme", channel);
        unsure.celebration(posted("celebration:4:ORDERED:TEAMS", "", false), "Acme", channel);

        assertThat(unsure.lost()).hasSize(2).noneMatch(lost -> lost.contains("celebration:4:SIGNED"));
    }

    private static Posted posted(String slot, String arrived, boolean kept) {
        return new Posted(slot, Platform.TEAMS, "GIVEN_UP", arrived, "perhaps sent: nobody can tell", kept);
    }
}
