package io.wonce.app.port;

import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.reading.Lesson;
import io.wonce.domain.reading.LessonSecret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people taught the organisation's reader by saying of messages whether they tell of a win. */
public interface Lessons {
    /** Keeps what {@code by} said of {@code message}, sealed, in the place of what was said of it before. */
    void keep(MessageRef message, Lesson lesson, PersonRef by, Instant at);

    /** Takes back what was said of {@code message}; that {@code by} did so is kept. */
    void forget(MessageRef message, PersonRef by, Instant at);

    /** Takes back all; tells how many there were. That {@code by} did so is kept. */
    int forgetAll(PersonRef by, Instant at);

    /** What lessons are sealed under; {@link LessonSecret#NONE} where no words were kept yet. */
    LessonSecret secret();

    /** The latest {@code most}, oldest first. */
    List<Kept> latest(int most);

    /**
     * One lesson.
     *
     * @param lesson as it was kept; without keys where {@code text} tells them
     * @param text of the message, where that is kept
     */
    record Kept(Lesson.Sealed lesson, Optional<String> text) {}
}
