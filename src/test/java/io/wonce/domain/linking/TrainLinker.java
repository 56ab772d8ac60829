package io.wonce.domain.linking;

import io.wonce.evaluation.Lesson;
import io.wonce.evaluation.Lessons;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Learns the linker's weights from made-up streams; the same streams give the same weights, byte for byte.
 *
 * <p>Arguments: {@code GUESSED WEIGHTS SAMPLE}, the weights to begin with, which stay where the streams tell nothing, and the files to
 * write: what all streams teach and, so that stale weights are found without training anew, what the first does.
 */
public final class TrainLinker {
    static final int SAMPLE = 1;
    private static final int STREAMS = 36;
    private static final String HEAD = """
            # How much each signal counts: log-odds in nats that statement and deal are one order. Learned, not written: mvn -Ptrain test
            """;

    private TrainLinker() {}

    /** Trains and writes. */
    public static void main(String[] args) throws IOException {
        String learned = train(Path.of(args[0]), STREAMS);
        Files.writeString(Path.of(args[1]), learned);
        Files.writeString(Path.of(args[2]), train(Path.of(args[0]), SAMPLE));
        System.out.println(learned.lines().count() + " weights of the linker learned");
    }

    static String train(Path guessed, int streams) throws IOException {
        ConditionalLogit logit = new ConditionalLogit(guessed(guessed).all());
        Lessons.teach(streams, lesson -> logit.add(choices(lesson), right(lesson)));
        return written(logit.learn());
    }

    static Weights guessed(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Weights.read(in);
        }
    }

    private static List<List<Signal>> choices(Lesson lesson) {
        List<Signal> prior = Prior.of(lesson.heard());
        List<List<Signal>> choices = new ArrayList<>();
        for (KnownDeal deal : lesson.deals()) {
            List<Signal> signals = new ArrayList<>(prior);
            Linker.findings(lesson.heard(), deal, new BundledRarity())
                    .forEach(finding -> signals.addAll(finding.signals()));
            choices.add(signals);
        }
        return choices;
    }

    private static int right(Lesson lesson) {
        return lesson.right()
                .map(deal -> lesson.deals().stream().map(KnownDeal::id).toList().indexOf(deal))
                .orElse(ConditionalLogit.NONE);
    }

    private static String written(Map<String, Double> weights) {
        StringBuilder text = new StringBuilder(HEAD);
        weights.forEach((name, weight) -> text.append(String.format(Locale.ROOT, "%s %.2f\n", name, weight)));
        return text.toString();
    }
}
