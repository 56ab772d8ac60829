package io.wonce.words;

import io.wonce.domain.organisation.SecondReaderChoice;
import io.wonce.domain.organisation.SecondReading;
import java.util.ArrayList;
import java.util.List;

/** Who else reads: what is sent to whom, how often this month, and what went wrong last. */
final class SecondReaderWords {
    private final Voice voice;

    SecondReaderWords(Voice voice) {
        this.voice = voice;
    }

    List<String> lines(SecondReading reading) {
        if (reading.choice().isEmpty()) {
            return List.of(voice.say("settings.second-reader.off"));
        }
        SecondReaderChoice choice = reading.choice().get();
        List<String> lines = new ArrayList<>(List.of(
                voice.say(
                        "settings.second-reader",
                        "model",
                        choice.model(),
                        "address",
                        choice.address().value()),
                voice.say("settings.second-reader.sent", "n", reading.sent(), "budget", choice.monthlyBudget())));
        reading.failure()
                .map(failure -> voice.say(
                        "settings.second-reader.failure",
                        "when",
                        voice.moments().moment(failure.at()),
                        "why",
                        voice.say("setback." + failure.why())))
                .ifPresent(lines::add);
        return lines;
    }
}
