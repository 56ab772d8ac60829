package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaughtTest {
    private static final Reader READER = TestReader.shared();
    private static final LessonSecret SECRET = new LessonSecret(new UUID(7, 142));
    /** A form of the house, whatever it is: no model knows the word. */
    private static final String HABIT = "Kramer heeft de droezel getekend";

    @Test
    void what_is_taught_again_and_again_is_no_longer_announced() {
        assertThat(read(HABIT, 0).kind()).isEqualTo(Kind.WIN);

        assertThat(read(HABIT, 20).kind()).isEqualTo(Kind.NONE);
        assertThat(read(HABIT, 20).hunch()).isFalse();
        assertThat(read("Solvay heeft de droezel getekend", 20).kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void a_slip_of_the_finger_silences_nothing() {
        assertThat(read(HABIT, 1).kind()).isEqualTo(Kind.WIN);
    }

    @Test
    void other_wins_are_announced_as_before() {
        assertThat(read("Contract van 12k getekend door Kramer", 20).kind()).isEqualTo(Kind.WIN);
        assertThat(read("Kramer heeft getekend, 12k!", 20).kind()).isEqualTo(Kind.WIN);
        assertThat(read("Acme signed, 12k!", 20)).isEqualTo(READER.read("Acme signed, 12k!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme heeft getekend, 12,5k!",
                "Kramer signed the contract 🎉 40k",
                "PO binnen van Vlot: 4500123987, € 9.000"
            })
    void a_clear_win_stays_one_whatever_was_taught(String text) {
        List<Lesson> against = Collections.nCopies(500, READER.lesson(text, false));

        assertThat(READER.read(text, taught(against)).kind()).isEqualTo(Kind.WIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"who wants coffee?", "De printer op 3 hoog is stuk", "Lunch um zwölf?"})
    void clear_chatter_stays_chatter_whatever_was_taught(String text) {
        List<Lesson> forIt = Collections.nCopies(500, READER.lesson(text, true));

        assertThat(READER.read(text, taught(forIt)).kind()).isEqualTo(Kind.NONE);
    }

    @Test
    void twenty_lessons_change_next_to_nothing_elsewhere() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(TaughtTest.class.getResource("/reading/held-out"))
                .toURI());
        Habits taught = taught(Collections.nCopies(20, READER.lesson(HABIT, false)));

        long changed = TrainReader.load(folder).stream()
                .map(TrainingLine::text)
                .filter(text ->
                        READER.read(text, taught).kind() != READER.read(text).kind())
                .count();

        assertThat(changed).isLessThanOrEqualTo(3);
    }

    @Test
    void the_same_lessons_teach_the_same_and_none_teach_nothing() {
        Lesson lesson = READER.lesson(HABIT, false);

        assertThat(taughtBy(List.of(lesson, lesson)).shift(lesson.words()))
                .isEqualTo(taughtBy(List.of(lesson, lesson)).shift(lesson.words()))
                .isNegative();
        assertThat(taughtBy(List.of()).isNothing()).isTrue();
    }

    @Test
    void lessons_to_and_fro_end_where_the_last_ones_point() {
        List<Lesson> lessons = new ArrayList<>(Collections.nCopies(20, READER.lesson(HABIT, false)));
        lessons.addAll(Collections.nCopies(20, READER.lesson(HABIT, true)));

        assertThat(READER.read(HABIT, taught(lessons)).kind()).isEqualTo(Kind.WIN);
    }

    @Test
    void only_the_latest_five_hundred_lessons_count() {
        List<Lesson> lessons = new ArrayList<>(List.of(READER.lesson(HABIT, false)));
        IntStream.range(0, 500).forEach(n -> lessons.add(new Lesson(true, 0, List.of(n + 1))));

        assertThat(taughtBy(lessons).shift(READER.lesson(HABIT, false).words())).isZero();
    }

    /** Of a known customer more is heard than the words alone say; people take that back in as few clicks. */
    @Test
    void what_is_no_win_is_learned_of_a_known_customer_as_well() {
        String text = "Slotfactuur Kramer verstuurd, € 10.600";
        Regulars regulars = Regulars.of(List.of("Kramer"));
        Taught taught = taughtBy(Collections.nCopies(3, READER.lesson(text, false)));

        assertThat(READER.read(text, new Habits(Attention.USUAL, Taught.NOTHING, regulars))
                        .kind())
                .isEqualTo(Kind.WIN);
        Reading reading = READER.read(text, new Habits(Attention.USUAL, taught, regulars));
        assertThat(reading.kind()).isEqualTo(Kind.NONE);
        assertThat(reading.hunch()).isFalse();
    }

    private static Reading read(String text, int lessons) {
        return READER.read(text, taught(Collections.nCopies(lessons, READER.lesson(HABIT, false))));
    }

    private static Habits taught(List<Lesson> lessons) {
        return new Habits(Attention.USUAL, taughtBy(lessons), Regulars.NONE);
    }

    private static Taught taughtBy(List<Lesson> lessons) {
        return Taught.of(
                SECRET, lessons.stream().map(lesson -> lesson.sealed(SECRET)).toList());
    }
}
