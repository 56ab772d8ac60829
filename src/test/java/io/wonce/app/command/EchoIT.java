package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who presses Enter twice has not sold twice. */
final class EchoIT {
    private final Conversation conversation = new Conversation(Locale.ENGLISH);

    @Test
    void the_same_facts_in_one_breath_are_one_announcement() {
        conversation.types("/deal won Acme 12k signed");

        Answer.Resolved again = (Answer.Resolved) conversation.types("/deal won ACME 12.000 signed");

        assertThat(again.resolution()).isInstanceOf(Resolution.Repeated.class);
        assertThat(again.week().orElseThrow().announcements()).isEqualTo(1);
        assertThat(again.week().orElseThrow().orders()).isEqualTo(1);
    }

    @Test
    void other_facts_are_another_announcement() {
        conversation.types("/deal won Acme 12k signed");

        Answer.Resolved next = (Answer.Resolved) conversation.types("/deal won Acme 12k first invoice sent");

        assertThat(next.week().orElseThrow().announcements()).isEqualTo(2);
    }

    @Test
    void somebody_else_who_says_the_same_is_heard() {
        conversation.types("/deal won Acme 12k signed");

        Answer.Resolved colleague =
                (Answer.Resolved) conversation.types(conversation.manager(), "/deal won Acme 12k signed");

        assertThat(colleague.resolution()).isNotInstanceOf(Resolution.Repeated.class);
        assertThat(colleague.week().orElseThrow().announcements()).isEqualTo(2);
    }

    @Test
    void what_was_undone_may_be_said_again() {
        conversation.types("/deal won Acme 12k signed");
        conversation.types("/deal undo");

        Answer.Resolved again = (Answer.Resolved) conversation.types("/deal won Acme 12k signed");

        assertThat(again.resolution()).isNotInstanceOf(Resolution.Repeated.class);
    }

    @Test
    void a_date_that_is_said_later_is_kept() {
        conversation.types("/deal expect Globex 40k next month 60%");

        conversation.types("/deal expect Globex 40k 15 dec 80%");

        assertThat(conversation.transcript()).contains("15 Dec · 80% · commit");
    }
}
