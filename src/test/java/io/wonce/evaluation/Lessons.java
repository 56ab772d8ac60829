package io.wonce.evaluation;

import io.wonce.app.audit.Judge;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.linking.Candidate;
import io.wonce.domain.linking.Decision;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Notes each statement of a made-up stream beside the truth, where each was put in its right place as people would put it. */
public final class Lessons implements Judge {
    private static final int WEEKS = 26;
    private static final int CUSTOMERS = 120;
    private static final double CHATTER_PER_MESSAGE = 0.7;
    private static final long FIRST_SEED = 1000;
    private static final int ONE_IN_PERFECT = 3;

    private final Listening listening;
    private final Consumer<Lesson> pupil;
    private final Map<String, DealId> deals = new HashMap<>();
    private long next = 1;

    private Lessons(Listening listening, Consumer<Lesson> pupil) {
        this.listening = listening;
        this.pupil = pupil;
    }

    /** From streams for tuning, as many of each level as {@code streams}: some are read perfectly, most with a reader's mistakes. */
    public static void teach(int streams, Consumer<Lesson> pupil) throws IOException {
        for (Level level : Level.values()) {
            for (int i = 1; i <= streams; i++) {
                Stream stream = new StreamGenerator(FIRST_SEED + i, level, Vocabulary.TUNING, WEEKS)
                        .make(CUSTOMERS, CHATTER_PER_MESSAGE);
                Truth truth = Truth.of(stream);
                Listening listening = i % ONE_IN_PERFECT == 0
                        ? Listening.perfectly(truth)
                        : new Listening(truth, new Mishearing(new Dice(i)));
                Audits.audit(stream, listening, new Lessons(listening, pupil));
            }
        }
    }

    @Override
    public Decision judge(Heard heard, Collection<KnownDeal> candidates) {
        Optional<String> sale = listening.sale(heard.statement());
        Optional<DealId> right = sale.map(deals::get);
        pupil.accept(new Lesson(heard, List.copyOf(candidates), right));
        if (right.isPresent()) {
            return new Decision.Link(new Candidate(right.get(), 1, List.of()), List.of());
        }
        DealId deal = new DealId(next++);
        sale.ifPresent(name -> deals.put(name, deal));
        return new Decision.New(List.of());
    }
}
