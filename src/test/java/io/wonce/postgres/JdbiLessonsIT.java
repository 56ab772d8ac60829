package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MONDAY;
import static io.wonce.postgres.Story.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Lessons.Kept;
import io.wonce.domain.reading.Lesson;
import io.wonce.domain.reading.Taught;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JdbiLessonsIT {
    private final Story story = new Story();

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
        assertThat(kept.get(0).lesson().keys()).containsExactly(7);
    }
}
