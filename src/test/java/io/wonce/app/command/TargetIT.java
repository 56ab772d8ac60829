package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.Person;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.Footing;
import io.wonce.domain.counting.Progress;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.outgoing.Verb;
import io.wonce.postgres.TestDatabase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Managers say what is to be reached; it is Monday 23 November 2026, and a team called Noord sells. */
final class TargetIT {
    private final Conversation conversation = new Conversation(Locale.ENGLISH);
    private final Person manager = conversation.manager();

    @Test
    void progress_is_a_query_over_deals_with_what_is_expected_apart() {
        conversation.types("/deal won Acme 10000 signed");
        conversation.types("/deal won Acme 10000 invoiced");
        conversation.types("/deal won Bloom 3k signed");
        conversation.types("/deal expect Crane 5k 15 dec 80%");
        conversation.types("/deal expect Dune 5k 15 jan 80%");
        conversation.types(manager, "/deal target 12 orders this quarter");

        assertThat(told("/deal target")).containsExactly("Target for Q4 2026: 2 of 12 orders, 16%; 1 more is expected");

        conversation.types(manager, "/deal cancel D-2");
        assertThat(told("/deal target")).containsExactly("Target for Q4 2026: 1 of 12 orders, 8%; 1 more is expected");
    }

    @Test
    void the_count_of_the_week_tells_all_of_them_and_another_count_its_own() {
        conversation.types(manager, "/deal target 4 orders week");
        conversation.types(manager, "/deal target 12 quarter");
        conversation.types("/deal won Acme 10000 signed");

        assertThat(targets(conversation.types("/deal count week")))
                .extracting(progress -> progress.period().label())
                .containsExactly("2026-W48", "2026-Q4");
        assertThat(targets(conversation.types("/deal count quarter")))
                .extracting(progress -> progress.period().label())
                .containsExactly("2026-Q4");
        assertThat(targets(conversation.types("/deal count October"))).isEmpty();
        assertThat(conversation.transcript()).contains("Target for week 48: 1 of 4 orders, 25%");
    }

    @Test
    void what_it_rests_on_stands_beside_it_for_the_longest_of_the_periods() {
        conversation.types(manager, "/deal target 4 orders week");
        conversation.types(manager, "/deal target 12 quarter");
        conversation.types(manager, "/deal settings milestone ordered");

        Answer.TargetsShown shown = (Answer.TargetsShown) conversation.types("/deal target");

        Footing footing = shown.footing().orElseThrow();
        assertThat(footing.policies()).extracting(CountingPolicy::milestone).endsWith(Milestone.ORDERED);
        assertThat(footing.policies()).hasSize(2);
        assertThat(footing.unresolved()).isZero();
        assertThat(conversation.transcript()).contains(", then purchase order received · as of 23 Nov");
    }

    @Test
    void a_target_that_was_set_after_a_period_is_none_of_it() {
        conversation.types(manager, "/deal target 4 orders week");

        assertThat(targets(conversation.types("/deal count last week"))).isEmpty();
    }

    @Test
    void quarters_and_years_are_fiscal_where_that_is_set() {
        conversation.types(manager, "/deal settings fiscal-year february");
        conversation.types(manager, "/deal target 12 orders this quarter");
        conversation.types(manager, "/deal target 40 orders this year");

        assertThat(targets(conversation.types("/deal target")))
                .extracting(progress -> progress.period().label())
                .containsExactly("FY2027-Q4", "FY2027");
    }

    @Test
    void an_amount_counts_in_its_own_currency_only() {
        conversation.types("/deal won Acme 10000 signed");
        conversation.types("/deal won Bloom USD 7000 signed");
        conversation.types("/deal expect Crane 5k 15 dec 80%");
        conversation.types(manager, "/deal target 40k this quarter");

        assertThat(told("/deal target"))
                .containsExactly("Target for Q4 2026: €10,000 of €40,000, 25%; €5,000 more is expected");
    }

    @Test
    void a_team_has_its_parts_of_shared_orders() {
        conversation.types("/deal won Acme 10000 signed");
        conversation.types("/deal won Bloom 2000 signed");
        conversation.types(manager, "/deal credit D-1 Jan 25% <@stranger> 75%");
        conversation.types("/deal expect Crane 5k 15 dec 80%");
        conversation.types(manager, "/deal target 5 orders this month for team noord");

        assertThat(told("/deal target")).containsExactly("Target of Noord for November 2026: 1.25 of 5 orders, 25%");
    }

    @Test
    void a_team_has_its_parts_of_shared_orders_that_are_still_expected() {
        conversation.types("/deal expect Crane 5k 15 dec 80%");
        conversation.types(manager, "/deal credit D-1 Jan 25% <@stranger> 75%");
        conversation.types("/deal expect Dune 2k 15 dec 80%");
        conversation.types(manager, "/deal target 5 orders this quarter for team noord");
        conversation.types(manager, "/deal target 10k this quarter for team noord");
        conversation.types(manager, "/deal target 5 orders this quarter");

        assertThat(told("/deal target"))
                .containsExactly(
                        "Target for Q4 2026: 0 of 5 orders, 0%; 2 more are expected",
                        "Target of Noord for Q4 2026: 0 of 5 orders, 0%; 1.25 more are expected",
                        "Target of Noord for Q4 2026: €0 of €10,000, 0%; €3,250 more is expected");
    }

    @Test
    void what_is_not_reached_is_never_rounded_up_to_it() {
        conversation.types("/deal won Acme 99960 signed");
        conversation.types(manager, "/deal target 100k this quarter");

        assertThat(told("/deal target")).containsExactly("Target for Q4 2026: €99,960 of €100,000, 99%");
    }

    @Test
    void only_managers_set_them_and_each_change_is_undone_as_one() {
        Answer refused = conversation.types("/deal target 12 orders this quarter");
        assertThat(refused).isEqualTo(new Answer.Resolved(Verb.TARGET, new Resolution.Refused(Refusal.MANAGERS_ONLY)));
        assertThat(told("/deal target")).isEmpty();

        conversation.types(manager, "/deal target 12 orders this quarter");
        conversation.types(manager, "/deal target 20 orders this quarter");
        conversation.types(manager, "/deal undo");

        assertThat(targets(conversation.types("/deal target")))
                .extracting(progress -> progress.target().goal().toPlainString())
                .containsExactly("12");
        conversation.types(manager, "/deal undo");
        assertThat(told("/deal target")).isEmpty();
    }

    @Test
    void the_weekly_one_is_that_of_celebrations_and_the_other_way_round() {
        conversation.types(manager, "/deal settings target 10");
        assertThat(told("/deal target")).containsExactly("Target for week 48: 0 of 10 orders, 0%");

        conversation.types(manager, "/deal target 7 orders week");
        Answer.SettingsShown settings = (Answer.SettingsShown) conversation.types("/deal settings");
        assertThat(settings.organisation().celebrations().weeklyTarget()).contains(7);

        conversation.types(manager, "/deal target off week");
        settings = (Answer.SettingsShown) conversation.types("/deal settings");
        assertThat(settings.organisation().celebrations().weeklyTarget()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/deal target 12 orders this quarter | QUARTER | 12 | ",
                "/deal doel 12 opdrachten dit kwartaal | QUARTER | 12 | ",
                "/deal ziel 12 Aufträge diese Woche | WEEK | 12 | ",
                "/deal objectif 12 commandes cette année | YEAR | 12 | ",
                "/deal objetivo 12 pedidos este mes | MONTH | 12 | ",
                "/deal target week 12 | WEEK | 12 | ",
                "/deal target €250k this year | YEAR | 250000 | EUR",
                "/deal target 1.5m USD per year | YEAR | 1500000 | USD",
                "/deal target 250.000 EUR for this quarter | QUARTER | 250000 | EUR",
                "/deal target 250k month | MONTH | 250000 | EUR"
            })
    void managers_say_it_in_many_ways(String command, Cycle cycle, String goal, String currency) {
        Progress progress = targets(conversation.types(manager, command)).get(0);

        assertThat(progress.target().aim().cycle()).isEqualTo(cycle);
        assertThat(progress.target().goal()).isEqualByComparingTo(goal);
        assertThat(progress.target().aim().currency().map(Object::toString).orElse(null))
                .isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/deal target 12",
                "/deal target orders this week",
                "/deal target 0 orders this week",
                "/deal target 1234567 orders week",
                "/deal target 12k orders EUR week",
                "/deal target -3 week",
                "/deal target 12 14 week",
                "/deal target 12 XQX week"
            })
    void what_makes_no_target_is_told_with_one_that_does(String command) {
        Answer.Mistake mistake = (Answer.Mistake) conversation.types(manager, command);

        assertThat(mistake.problem()).isEqualTo(Problem.NO_TARGET);
        assertThat(mistake.nearest()).contains("/deal target 12 orders this quarter");
        assertThat(told("/deal target")).isEmpty();
    }

    @Test
    void the_target_of_a_team_that_nobody_is_in_any_more_can_be_dropped() {
        conversation.types("/deal won Acme 10000 signed");
        TestDatabase.renameTeam(conversation.organisation(), "Noord", "Zuid");
        assertThat(targets(conversation.types(manager, "/deal target 12 week for Zuid")))
                .hasSize(1);
        TestDatabase.renameTeam(conversation.organisation(), "Zuid", "Noord");

        assertThat(targets(conversation.types(manager, "/deal target off week for Zuid")))
                .isEmpty();
    }

    @Test
    void an_unknown_team_is_told() {
        Answer.Mistake mistake = (Answer.Mistake) conversation.types(manager, "/deal target 12 week for Zuid");

        assertThat(mistake.problem()).isEqualTo(Problem.UNKNOWN_TEAM);
        assertThat(mistake.typed()).isEqualTo("Zuid");
    }

    private List<String> told(String command) {
        Answer answer = conversation.types(command);
        return conversation.lines(answer);
    }

    private static List<Progress> targets(Answer answer) {
        return answer instanceof Answer.Counted counted ? counted.targets() : ((Answer.TargetsShown) answer).targets();
    }
}
