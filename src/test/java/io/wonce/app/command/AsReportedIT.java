package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.Amendment.Cause;
import io.wonce.domain.counting.Changed;
import io.wonce.domain.counting.Revaluation;
import io.wonce.domain.counting.Share;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Money;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A published number stays what it was, beside what is known now and why. */
final class AsReportedIT {
    private final Conversation conversation = new Conversation(Locale.ENGLISH);

    @BeforeEach
    void three_orders_are_published() {
        conversation.types("/deal won Acme 10k signed");
        conversation.types("/deal won Bloom 3k signed");
        conversation.types("/deal won Crane 2k signed");
        conversation.types(conversation.manager(), "/deal won Drift 1k signed");
        conversation.types("/deal credit D-1 Jan 60% Fatima 40%");
        conversation.types(conversation.manager(), "/deal publish week");
    }

    @Test
    void nothing_is_different_where_nothing_changed() {
        Answer.Reported reported = reported("/deal count week as reported");

        assertThat(reported.published().orders()).isEqualTo(4);
        assertThat(reported.known().orders()).isEqualTo(4);
        assertThat(reported.restatement()).isEmpty();
        assertThat(reported.changed()).isEmpty();
        assertThat(conversation.transcript()).contains("The same orders, worth the same.");
    }

    @Test
    void it_is_told_when_others_earned_the_same_orders() {
        conversation.types("/deal credit D-1 Jan 100%");

        Answer.Reported plain = reported("/deal count week as reported");
        Answer.Reported byRep = reported("/deal count week as reported by rep");
        Answer.Reported byCustomer = reported("/deal count week as reported by customer");

        assertThat(plain.restatement()).isEmpty();
        assertThat(plain.changed()).containsExactly(Changed.EARNED);
        assertThat(byRep.changed()).containsExactly(Changed.EARNED);
        assertThat(byCustomer.changed()).isEmpty();
        assertThat(conversation.transcript())
                .contains("The same orders, worth the same. Who earned what has changed since.");
    }

    @Test
    void it_is_told_when_the_same_orders_came_further_or_were_announced_more_often() {
        conversation.types("/deal won Acme 10k first invoice sent D-1");

        Answer.Reported reported = reported("/deal count week as reported by milestone");

        assertThat(reported.restatement()).isEmpty();
        assertThat(reported.changed()).containsExactlyInAnyOrder(Changed.ANNOUNCED, Changed.SPLIT);
        assertThat(conversation.transcript())
                .contains("The same orders, worth the same. The announcements have changed since."
                        + " How they are split has changed since.");
    }

    @Test
    void what_changes_afterwards_is_told_with_its_reason() {
        conversation.types("/deal cancel D-2");
        conversation.types(conversation.manager(), "/deal merge D-3 into D-1");
        conversation.types(conversation.manager(), "/deal won Eagle 500 EUR signed");
        conversation.types("/deal won Acme 12k first invoice sent D-1");
        conversation.types("/deal credit D-1 Jan 100%");

        Answer.Reported reported = reported("/deal count 2026-W48 as reported by rep");

        assertThat(reported.published().orders()).isEqualTo(4);
        assertThat(reported.published().totals()).containsExactly(euros("16000"));
        assertThat(reported.shares())
                .extracting(Share::label, share -> share.orders().toPlainString())
                .containsExactly(tuple("Jan", "2.6"), tuple("Fatima", "1.4"));
        assertThat(reported.known().orders()).isEqualTo(3);
        assertThat(reported.restatement().orElseThrow().amendments())
                .extracting(Amendment::deal, Amendment::cause, Amendment::into, Amendment::by)
                .containsExactly(
                        tuple(new DealId(2), Cause.CANCELLED, Optional.empty(), Optional.of("Jan")),
                        tuple(new DealId(3), Cause.MERGED, Optional.of(new DealId(1)), Optional.of("Fatima")),
                        tuple(new DealId(5), Cause.NOTED, Optional.empty(), Optional.of("Fatima")));
        assertThat(conversation.transcript()).contains("D-3 merged into D-1 (23 Nov, Fatima)");
    }

    @Test
    void an_order_that_is_worth_something_else_now_is_a_restatement_as_well() {
        conversation.revalues(new DealId(2), "3500");

        assertThat(reported("/deal tel week zoals gepubliceerd")
                        .restatement()
                        .orElseThrow()
                        .revalued())
                .containsExactly(
                        new Revaluation(new DealId(2), Optional.of(euros("3000")), Optional.of(euros("3500"))));
        assertThat(((Answer.Counted) conversation.types("/deal count week as known now")).restatements())
                .hasSize(1);
        assertThat(conversation.transcript())
                .contains("Restated week 48, worth: €16,000 → €16,500 (D-2 €3,000 → €3,500)");
    }

    @Test
    void a_number_that_nobody_published_has_no_such_view() {
        Answer.Mistake mistake = (Answer.Mistake) conversation.types("/deal count last week as reported");

        assertThat(mistake.problem()).isEqualTo(Problem.NOT_PUBLISHED);
        assertThat(mistake.nearest()).contains("/deal publish 2026-W47");
    }

    @Test
    void it_is_found_by_the_label_that_it_was_published_by_when_that_means_other_days() {
        conversation.types(conversation.manager(), "/deal settings week sunday");

        Answer.Reported reported = reported("/deal count 2026-W48 as reported by rep");

        assertThat(reported.published().orders()).isEqualTo(4);
        assertThat(reported.published().period()).isEqualTo(reported.known().period());
        assertThat(reported.shares()).hasSize(2);
        assertThat(reported.restatement()).isEmpty();
    }

    @Test
    void a_period_that_has_not_begun_cannot_be_published() {
        Answer answer = conversation.types(conversation.manager(), "/deal publish 2027-W10");

        assertThat(answer)
                .isEqualTo(new Answer.Resolved(Verb.PUBLISH, new Resolution.Refused(Resolution.Refusal.NOT_BEGUN)));
        assertThat(conversation.transcript()).contains("This period has not begun yet");
        assertThat(conversation.types("/deal count 2027-W10 as reported")).isInstanceOf(Answer.Mistake.class);
    }

    @Test
    void of_a_period_that_is_running_it_is_told_that_it_is_not_over_yet() {
        conversation.types(conversation.manager(), "/deal publish day");
        assertThat(conversation.transcript()).contains("the period is not over yet");
        int until = conversation.transcript().length();

        conversation.types(conversation.manager(), "/deal publish last week");

        assertThat(conversation.transcript().substring(until)).contains("This number is frozen.");
    }

    private Answer.Reported reported(String command) {
        return (Answer.Reported) conversation.types(command);
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
