package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No value of a command is dropped without a word. */
final class MistakenValuesIT {
    private final Conversation conversation = new Conversation(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/deal expect Globex 40k 250% | NO_PROBABILITY | 250%",
                "/deal expect Globex 40k yesterday 80% | PAST_DATE | yesterday",
                "/deal expect Globex 40k 15 Dec 2020 | PAST_DATE | 15 Dec 2020",
                "/deal won Massive2 12.5000 | NO_AMOUNT | 12.5000",
                "/deal won Umbrella -5k | NO_AMOUNT | -5k",
                "/deal won Globex 999.999.999.999.999 euro | LARGE_AMOUNT | 999999999999999",
                "/deal count by foo | UNKNOWN_GROUPING | foo",
                "/deal count week by foo | UNKNOWN_GROUPING | foo",
                "/deal count by rep by team | SECOND_GROUPING | team",
                "/deal pipeline by rep | PART_OF_PIPELINE | by rep",
                "/deal pipeline Q1 | PART_OF_PIPELINE | Q1",
                "/deal pipeline for north | PART_OF_PIPELINE | north"
            })
    void a_value_that_cannot_be_is_told(String command, Problem problem, String typed) {
        Answer.Mistake mistake = (Answer.Mistake) conversation.types(command);

        assertThat(mistake.problem()).isEqualTo(problem);
        assertThat(mistake.typed()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/deal pipeline", "/deal pipeline please!", "/deal pipeline ?", "/deal pijplijn verwachte deals"
            })
    void words_that_ask_for_the_whole_pipeline_are_no_mistake(String command) {
        assertThat(conversation.types(command)).isInstanceOf(Answer.PipelineShown.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/deal count by rep by team | /deal count by rep",
                "/deal count by team and customers last month | /deal count by team last month",
                "/deals count | /deal count week",
                "/deals count last month | /deal count last month",
                "/foo | /deal help",
                "/foo bar | /deal help"
            })
    void what_makes_no_command_leads_to_the_nearest_one(String typed, String nearest) {
        Answer.Mistake mistake = (Answer.Mistake) conversation.types(typed);

        assertThat(mistake.nearest()).contains(nearest);
    }

    @Test
    void an_amount_beside_words_that_nobody_understands_is_kept() {
        assertThat(amount("/deal won <b>x</b> 10k"))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("10000"));
    }

    @Test
    void an_amount_with_a_dot_before_its_cents_is_read() {
        assertThat(amount("/deal won Pied Piper2 1.000.00"))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1000"));
    }

    @Test
    void an_amount_is_exact() {
        assertThat(amount("/deal won Initech 9.999.999.999,99 euro")).contains(new BigDecimal("9999999999.99"));
    }

    @Test
    void without_a_milestone_an_order_of_an_amount_alone_is_a_signed_one() {
        Resolution.Done done = done("/deal won 5k");

        assertThat(done.deal().orElseThrow().deal().milestones()).containsOnlyKeys(Milestone.SIGNED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/deal settings pictures sometimes | WRONG_VALUE",
                "/deal settings pictures | NO_VALUE",
                "/deal settings gifs | NO_VALUE",
                "/deal settings nudge-verbal | NO_VALUE",
                "/deal settings nudge-verbal 0 | WRONG_VALUE",
                "/deal settings nudge-signed 366 | WRONG_VALUE",
                "/deal settings nudge-date tomorrow | WRONG_VALUE",
                "/deal settings nudge-unresolved -1 | WRONG_VALUE",
                "/deal settings working-days off | WRONG_VALUE",
                "/deal settings working-hours 17-9 | WRONG_VALUE",
                "/deal settings gifs dance | NO_PICTURES",
                "/deal settings gifs http://acme.example/a.gif | NO_PICTURES",
                "/deal settings gifs https://me:secret@acme.example/a.gif | NO_PICTURES",
                "/deal settings gifs https://localhost/a.gif | NO_PICTURES",
                "/deal settings gifs https://10.0.0.1/a.gif | NO_PICTURES",
                "/deal settings gifs https://acme.example/a.gif and b.gif | NO_PICTURES"
            })
    void a_picture_that_cannot_be_is_told_and_the_others_stay(String command, Problem problem) {
        conversation.types(conversation.manager(), "/deal settings gifs https://acme.example/old.gif");

        Answer.Mistake mistake = (Answer.Mistake) conversation.types(conversation.manager(), command);

        assertThat(mistake.problem()).isEqualTo(problem);
        assertThat(pictures().own()).containsExactly(new PictureAddress("https://acme.example/old.gif"));
    }

    @Test
    void too_many_or_too_long_addresses_are_told() {
        String many = "https://acme.example/a.gif ".repeat(Pictures.MOST_OWN + 1);
        String longOne = "https://acme.example/" + "a".repeat(300);

        for (String value : List.of(many, longOne)) {
            Answer answer = conversation.types(conversation.manager(), "/deal settings gifs " + value);
            assertThat(((Answer.Mistake) answer).problem()).isEqualTo(Problem.NO_PICTURES);
        }
    }

    @Test
    void pictures_are_set_as_slack_hands_them_over_and_taken_back() {
        conversation.types(
                conversation.manager(),
                "/deal settings gifs <https://acme.example/A.gif?x=1&y=2|A.gif>, https://acme.example/b.png");
        conversation.types(conversation.manager(), "/deal instellingen plaatjes altijd");
        assertThat(pictures().when()).isEqualTo(Pictures.When.ALWAYS);
        assertThat(pictures().own())
                .extracting(PictureAddress::value)
                .containsExactly("https://acme.example/A.gif?x=1&y=2", "https://acme.example/b.png");

        conversation.types(conversation.manager(), "/deal settings gifs off");
        conversation.types(conversation.manager(), "/deal settings pictures off");
        assertThat(pictures()).isEqualTo(new Pictures(Pictures.When.NEVER, List.of()));
    }

    private Pictures pictures() {
        Answer.SettingsShown shown = (Answer.SettingsShown) conversation.types("/deal settings");
        return shown.organisation().celebrations().pictures();
    }

    private Optional<BigDecimal> amount(String command) {
        return done(command).deal().orElseThrow().deal().description().value().map(value -> value.amount());
    }

    private Resolution.Done done(String command) {
        return (Resolution.Done) ((Answer.Resolved) conversation.types(command)).resolution();
    }
}
