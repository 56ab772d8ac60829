package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static io.wonce.postgres.Story.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Lessons.Kept;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.reading.Lesson;
import io.wonce.domain.reading.LessonSecret;
import io.wonce.domain.reading.Taught;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class JdbiLessonsIT {
    private final Story story = new Story();
    private final MessageRef said = message("Kramer", JAN, MONDAY).ref();

    @Test
    void lessons_that_count_no_more_are_not_kept() {
        story.write(books -> {
            for (int n = 0; n < Taught.MOST_LESSONS + 7; n++) {
                Lesson lesson = new Lesson(true, 0, List.of(n));
                books.lessons().keep(message("Kramer", JAN, MONDAY).ref(), lesson, JAN.ref(), MONDAY.plusSeconds(n));
            }
            return true;
        });

        List<Kept> kept = story.write(books -> books.lessons().latest(1000));

        assertThat(kept).hasSize(Taught.MOST_LESSONS);
        LessonSecret secret = story.write(books -> books.lessons().secret());
        assertThat(kept.get(0).lesson()).isEqualTo(new Lesson(true, 0, List.of(7)).sealed(secret));
    }

    @Test
    void what_is_kept_of_the_same_words_is_another_thing_in_another_organisation() {
        List<Integer> words = IntStream.range(0, 20).boxed().toList();
        Story others = new Story();
        assertThat(story.<LessonSecret>write(books -> books.lessons().secret())).isEqualTo(LessonSecret.NONE);

        List<Integer> here = kept(story, words);
        List<Integer> there = kept(others, words);

        assertThat(here).hasSize(20).isSorted().isNotEqualTo(there);
        assertThat(kept(story, words)).isEqualTo(here);
    }

    private List<Integer> kept(Story floor, List<Integer> words) {
        return floor.write(books -> {
            books.lessons().keep(said, new Lesson(false, 0, words), JAN.ref(), MONDAY);
            return books.lessons().latest(1).get(0).lesson().keys();
        });
    }

    @Test
    void what_is_forgotten_counts_no_more_and_who_forgot_it_is_kept() {
        teach(said, true);

        int forgotten = story.<Integer>write(books -> books.lessons().forgetAll(MIA.ref(), MONDAY));

        assertThat(forgotten).isEqualTo(1);
        assertThat(story.<Integer>write(books -> books.lessons().forgetAll(MIA.ref(), MONDAY)))
                .isZero();
        assertThat(latest()).isEmpty();
        assertThat(trace()).isEqualTo("U0MIA 0");

        teach(said, false);

        assertThat(latest()).hasSize(1);
        assertThat(trace()).isEqualTo(" 1");
    }

    @Test
    void each_change_shows_in_the_version_even_in_one_moment() {
        Set<String> versions = new HashSet<>();
        versions.add(version());
        teach(said, true);
        versions.add(version());
        teach(said, false);
        versions.add(version());
        forget(said);
        versions.add(version());
        teach(message("Solvay", JAN, MONDAY).ref(), true);
        versions.add(version());

        assertThat(versions).hasSize(5);
    }

    private void teach(MessageRef message, boolean win) {
        story.write(books -> {
            books.lessons().keep(message, new Lesson(win, 0, List.of(7)), JAN.ref(), MONDAY);
            return win;
        });
    }

    private void forget(MessageRef message) {
        story.write(books -> {
            books.lessons().forget(message, MIA.ref(), MONDAY);
            return message;
        });
    }

    private List<Kept> latest() {
        return story.write(books -> books.lessons().latest(9));
    }

    private String version() {
        return story.write(books -> books.acquaintance().version());
    }

    /** Who forgot it, and how many keys are left. */
    private String trace() {
        return TestDatabase.asOwner(handle -> handle.createQuery("""
                        select concat(forgotten_id, ' ', cardinality(keys))
                        from lesson
                        where organisation_id = :organisation
                        """)
                .bind("organisation", story.organisation.id().value())
                .mapTo(String.class)
                .one());
    }
}
