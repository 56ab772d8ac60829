package io.wonce.evaluation;

import io.wonce.app.audit.AuditResult;
import io.wonce.app.audit.Judge;
import io.wonce.domain.linking.BundledRarity;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.linking.Weights;
import io.wonce.domain.reading.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Prints how well announcements are linked, by the learned weights and by those that were guessed before: on the story of the corpus,
 * and on made-up streams whose names and wordings nothing was tuned on.
 *
 * <p>Arguments: {@code CORPUS [STREAMS] [mistakes]}.
 */
final class EvaluateLinking {
    private static final int WEEKS = 26;
    private static final int CUSTOMERS = 150;
    private static final double CHATTER_PER_MESSAGE = 1.5;
    private static final long FIRST_SEED = 1;
    private static final int USUAL = 10;
    private static final String GUESSED = "/linking/guessed.weights";

    private final Reader reader = Reader.create();
    private final BundledRarity rarity = new BundledRarity();
    private final int seeds;
    private final boolean showMistakes;

    private EvaluateLinking(int seeds, boolean showMistakes) {
        this.seeds = seeds;
        this.showMistakes = showMistakes;
    }

    public static void main(String[] arguments) throws IOException {
        int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL;
        EvaluateLinking evaluation =
                new EvaluateLinking(seeds, List.of(arguments).contains("mistakes"));
        Path story = Path.of(arguments[0], "story");
        evaluation.story(story.resolve("story.zip"), story.resolve("story.truth.json"));
        evaluation.streams("learned", new Linker());
        try (InputStream guessed =
                Objects.requireNonNull(EvaluateLinking.class.getResourceAsStream(GUESSED), GUESSED)) {
            evaluation.streams("guessed", new Linker(Weights.read(guessed)));
        }
    }

    private void story(Path zip, Path truthFile) throws IOException {
        Truth truth = Truth.read(truthFile);
        AuditResult result =
                Audits.audit(zip, (message, habits) -> reader.read(message.text(), habits), unattended(new Linker()));
        System.out.println("story, real reading: "
                + new Report(truth, result, Audits.ZONE).score().line());
    }

    private Judge unattended(Linker linker) {
        return (heard, deals) -> linker.decideUnattended(heard, deals, rarity);
    }

    private void streams(String weights, Linker linker) throws IOException {
        for (Level level : Level.values()) {
            streams(weights + ", " + level + ", perfect reading", linker, level, true);
            streams(weights + ", " + level + ", real reading", linker, level, false);
        }
    }

    private void streams(String title, Linker linker, Level level, boolean perfect) throws IOException {
        List<Score> scores = new ArrayList<>();
        Attendance attendance = new Attendance();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
            Stream stream =
                    new StreamGenerator(seed, level, Vocabulary.MEASURING, WEEKS).make(CUSTOMERS, CHATTER_PER_MESSAGE);
            Truth truth = Truth.of(stream);
            AuditResult result = Audits.audit(stream, listening(truth, perfect), unattended(linker));
            scores.add(new Report(truth, result, Audits.ZONE).score());
            Listening listening = listening(truth, perfect);
            AttendedJudge attended = new AttendedJudge(linker, listening);
            Audits.audit(stream, listening, attended);
            attended.attendance().orders = stream.orders().size();
            attendance.add(attended.attendance());
        }
        System.out.printf("%s, %d streams%n    %s%n    %s%n", title, seeds, Score.means(scores), attendance.line());
        attendance.reliability.lines().forEach(System.out::println);
        if (showMistakes) {
            attendance.mistakes.forEach(mistake -> System.out.println("    " + mistake));
        }
    }

    private Listening listening(Truth truth, boolean perfect) {
        return perfect
                ? Listening.perfectly(truth)
                : new Listening(truth, (message, habits, said) -> reader.read(message.text(), habits));
    }
}
