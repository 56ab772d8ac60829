package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.change.Fact;
import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Signal;
import io.wonce.domain.reading.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Through a {@code jsonb} column and back, since PostgreSQL writes numbers and keys its own way. */
final class JsonIT {
    private static final int TURNS = 12;

    private final Json json = new Json();

    @ParameterizedTest
    @MethodSource("everyOutgoing")
    void everything_that_leaves_comes_back_from_the_ledger_as_it_was(Class<?> kind) {
        for (Object content : samples(kind)) {
            assertThat(json.outgoing(stored(json.of((Outgoing) content)))).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void every_fact_comes_back_from_the_ledger_as_it_was(Class<?> kind) {
        for (Object fact : samples(kind)) {
            assertThat(json.facts(stored(json.ofFacts(List.of((Fact) fact))))).containsExactly((Fact) fact);
        }
    }

    @Test
    void every_statement_comes_back_from_the_ledger_as_it_was() {
        for (Object statement : samples(Statement.class)) {
            assertThat(json.statement(stored(json.of((Statement) statement)))).isEqualTo(statement);
        }
    }

    @Test
    void a_field_of_a_later_version_does_no_harm() {
        String later = "{\"is\": \"Restated\", \"colour\": \"blue\"}";

        assertThat(json.facts("[" + later + "]")).hasSize(1);
    }

    @Test
    void a_field_of_an_earlier_version_that_is_missing_does_no_harm() {
        Outgoing.Celebration sample = (Outgoing.Celebration) new Samples(0).of(Outgoing.Celebration.class);
        Outgoing plain = new Outgoing.Celebration(sample.deal(), sample.milestone(), List.of(), sample.week());

        String earlier = json.of(plain).replace(",\"emoji\":null,\"target\":null,\"picture\":null", "");

        assertThat(earlier).doesNotContain("target");
        assertThat(json.outgoing(earlier)).isEqualTo(plain);
    }

    @Test
    void a_reminder_of_an_earlier_version_is_about_no_deals() {
        Outgoing plain = new Outgoing.Reminder(Locale.ENGLISH, List.of());

        String earlier = json.of(plain).replace(",\"delayed\":[]", "");

        assertThat(earlier).doesNotContain("delayed");
        assertThat(json.outgoing(earlier)).isEqualTo(plain);
    }

    @Test
    void a_pipeline_of_an_earlier_version_has_no_months() {
        Pipeline none = new Pipeline(List.of(), List.of(), List.of());
        Outgoing plain = new Outgoing.Answered(new Answer.PipelineShown(none), Locale.ENGLISH);

        String earlier = json.of(plain).replace("\"months\":[],", "");

        assertThat(earlier).doesNotContain("months");
        assertThat(json.outgoing(earlier)).isEqualTo(plain);
    }

    @Test
    void targets_of_an_earlier_version_tell_not_what_they_rest_on() {
        Outgoing plain =
                new Outgoing.Answered(new Answer.TargetsShown(List.of(), false, Optional.empty()), Locale.ENGLISH);

        String earlier = json.of(plain).replace(",\"footing\":null", "");

        assertThat(earlier).doesNotContain("footing");
        assertThat(json.outgoing(earlier)).isEqualTo(plain);
    }

    private static Stream<Class<?>> everyOutgoing() {
        return Arrays.stream(Outgoing.class.getPermittedSubclasses()).filter(Outgoing.class::isAssignableFrom);
    }

    private static Stream<Class<?>> everyFact() {
        return Arrays.stream(Fact.class.getPermittedSubclasses());
    }

    private static Stream<Class<?>> everySignal() {
        return Arrays.stream(Signal.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("everySignal")
    void every_signal_comes_back_from_the_ledger_as_it_was(Class<?> kind) {
        for (Object signal : samples(kind)) {
            assertThat(json.signal(stored(json.of((Signal) signal)))).isEqualTo(signal);
        }
    }

    private static List<Object> samples(Class<?> kind) {
        return IntStream.range(0, TURNS)
                .mapToObj(turn -> new Samples(turn).of(kind))
                .toList();
    }

    private static String stored(String text) {
        return TestDatabase.asOwner(handle -> handle.createQuery("select cast(:json as jsonb)")
                .bind("json", text)
                .mapTo(String.class)
                .one());
    }
}
