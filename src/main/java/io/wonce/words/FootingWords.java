package io.wonce.words;

import io.wonce.domain.counting.Footing;
import java.util.List;
import java.util.Optional;

/** What numbers rest on; nothing is said of it in what an older version wrote. */
final class FootingWords {
    private final Voice voice;

    FootingWords(Voice voice) {
        this.voice = voice;
    }

    /** A line about what nobody has linked yet, where there is any. */
    List<String> unresolved(Optional<Footing> footing) {
        return footing
                .filter(rests -> rests.unresolved() > 0)
                .map(rests -> voice.say("report.unresolved", "n", rests.unresolved()))
                .stream()
                .toList();
    }

    /** {@code how}, and from which milestone as of when. */
    String foot(String how, Optional<Footing> footing) {
        return (how + " " + counted(footing)).strip();
    }

    /** From which milestone as of when, or blank. */
    String counted(Optional<Footing> footing) {
        return footing.map(rests -> new PolicyWords(voice).footnote(rests.policies(), rests.asOf()))
                .orElse("");
    }
}
