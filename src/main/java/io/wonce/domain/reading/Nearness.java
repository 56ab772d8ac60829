package io.wonce.domain.reading;

import java.util.Arrays;

/** How near each token stands to what the message claims, expects or gives up, and to an amount. */
final class Nearness {
    /** Farther than all that counts as near. */
    static final int FAR = 4;

    private static final long TELLING = Sense.LOST.bit()
            | Sense.EXPECTED.bit()
            | Sense.WILL.bit()
            | Sense.AWAITED.bit()
            | Sense.PENDING.bit()
            | claims();

    private final Surroundings around;
    private final int[] gapBefore;
    private final int[] gapAfter;
    private final int[] senseBefore;
    private final int[] senseAfter;

    Nearness(Surroundings around) {
        int size = around.message().size() + 1;
        this.around = around;
        this.gapBefore = new int[size];
        this.gapAfter = new int[size];
        this.senseBefore = new int[size];
        this.senseAfter = new int[size];
        Arrays.fill(gapBefore, FAR);
        Arrays.fill(gapAfter, FAR);
        around.hits().stream().filter(hit -> (hit.sense().bit() & TELLING) != 0).forEach(this::mark);
    }

    private static long claims() {
        return Arrays.stream(Sense.values())
                .filter(Sense::isClaim)
                .mapToLong(Sense::bit)
                .sum();
    }

    private void mark(Hit hit) {
        Sentence sentence = around.message().sentenceAt(hit.from());
        for (int gap = 0; gap < FAR; gap++) {
            int after = hit.to() + gap;
            if (after < sentence.to() && gap < gapBefore[after]) {
                gapBefore[after] = gap;
                senseBefore[after] = hit.sense().hash();
            }
            int before = hit.from() - gap;
            if (before > sentence.from() && gap < gapAfter[before]) {
                gapAfter[before] = gap;
                senseAfter[before] = hit.sense().hash();
            }
        }
    }

    /** Tokens between the last telling phrase and a name that begins at {@code from}; {@link #FAR} for more, or none in the sentence. */
    int gapBefore(int from) {
        return gapBefore[from];
    }

    int senseBefore(int from) {
        return senseBefore[from];
    }

    /** Tokens between a name that ends before {@code to} and the next telling phrase. */
    int gapAfter(int to) {
        return gapAfter[to];
    }

    int senseAfter(int to) {
        return senseAfter[to];
    }

    /** Steps from a token to the next amount, in the direction of {@code step}; {@link #FAR} where none is near. */
    int toMoney(int at, int step) {
        for (int steps = 0; steps < FAR; steps++) {
            int place = at + steps * step;
            if (place >= 0 && around.money().get(place)) {
                return steps;
            }
        }
        return FAR;
    }
}
