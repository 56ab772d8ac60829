package io.wonce.fuzz;

import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import java.util.List;

/** Messages, in each language that somebody may say they are in, as a fact or as somebody's own word for it. */
final class ReadingTarget implements Target<String> {
    private static final List<String> LANGUAGES = List.of("", "nl", "en", "de", "fr", "es", "xx");

    private final Reader reader = TestReader.shared();
    private final Babble babble;
    private int turn;

    ReadingTarget(long seed) {
        this.babble = new Babble(seed);
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public String next() {
        turn++;
        return babble.next();
    }

    @Override
    public void take(String text) {
        if (turn % 2 == 0) {
            Sound.check(reader.read(text, LANGUAGES.get(turn / 2 % LANGUAGES.size())), text);
        } else {
            Sound.check(reader.readWon(text), text);
        }
    }
}
