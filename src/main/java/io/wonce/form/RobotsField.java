package io.wonce.form;

import io.wonce.domain.organisation.Robots;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.util.Optional;

/** The robots that are heard, as they stand in a form: a word for all of them or for none, or their names. */
final class RobotsField {
    private RobotsField() {}

    static String shown(Robots robots, Words words) {
        if (robots.only().isEmpty()) {
            return words.say(FormText.ROBOTS_ALL);
        }
        String names = String.join(", ", robots.only().get());
        return names.isEmpty() ? words.say(FormText.ROBOTS_NONE) : names;
    }

    /** Empty where it names none. */
    static Optional<Robots> read(String typed, Words words) {
        if (typed.equalsIgnoreCase(words.say(FormText.ROBOTS_ALL))) {
            return Optional.of(Robots.ALL);
        }
        return typed.equalsIgnoreCase(words.say(FormText.ROBOTS_NONE)) ? Optional.of(Robots.NONE) : Robots.named(typed);
    }
}
