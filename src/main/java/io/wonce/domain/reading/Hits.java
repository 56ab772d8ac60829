package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;

/** The phrases that speak in a message, kept by sentence. */
final class Hits {
    private final List<Hit> all;
    private final List<List<Hit>> bySentence = new ArrayList<>();

    Hits(Parsed message, List<Hit> all) {
        this.all = all;
        message.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
        all.forEach(
                hit -> bySentence.get(message.sentenceAt(hit.from()).number()).add(hit));
    }

    List<Hit> all() {
        return all;
    }

    List<Hit> in(Sentence sentence) {
        return bySentence.get(sentence.number());
    }
}
