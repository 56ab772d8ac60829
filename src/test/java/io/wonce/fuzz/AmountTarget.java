package io.wonce.fuzz;

import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import java.util.List;

/** Amounts, where messages have them. */
final class AmountTarget implements Target<String> {
    private static final List<String> AROUND = List.of(
            "🎉 Acme signed, %s",
            "Getekend door Bloom voor %s 🎉",
            "Deal won: Acme\nAmount: %s\nStage: Closed Won",
            "%s",
            "Müller hat unterschrieben: %s statt %s");

    private final Reader reader = TestReader.shared();
    private final Figures figures;
    private int turn;

    AmountTarget(long seed) {
        this.figures = new Figures(seed);
    }

    @Override
    public String name() {
        return "amounts";
    }

    @Override
    public String next() {
        String around = AROUND.get(turn++ % AROUND.size());
        return around.replace("%s", figures.next());
    }

    @Override
    public void take(String text) {
        Sound.check(reader.read(text), text);
    }
}
