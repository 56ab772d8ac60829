package io.wonce.domain.reading;

import io.wonce.evaluation.Reliability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fits the calibration of a model on messages that it did not learn from, and tells how far scores are off before and after, on the half of
 * the messages that was not fitted on.
 *
 * <p>Arguments: {@code FOLDER MODEL FILE}, a folder of labelled lines, the model, and the file to write.
 */
public final class FitCalibration {
    private static final int ROUNDS = 50;
    /** How many messages the line that changes nothing is worth. */
    private static final double PRIOR = 30;

    private final Reader reader;

    private FitCalibration(ReadingModel model) {
        this.reader = Reader.with(model);
    }

    /** Fits and writes. */
    public static void main(String[] args) throws IOException {
        ReadingModel model = TrainReader.read(Files.readAllBytes(Path.of(args[1])));
        new FitCalibration(model).fit(TrainReader.load(Path.of(args[0])), Path.of(args[2]));
    }

    private void fit(List<TrainingLine> lines, Path file) throws IOException {
        List<String> written = new ArrayList<>();
        List<Case> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading reading = reader.read(lines.get(i).text());
            all.add(new Case(
                    reading.kind(),
                    reading.score(),
                    reading.kind() == lines.get(i).kind(),
                    i % 2 == 0));
        }
        for (Kind kind : ReadingModel.KINDS) {
            List<Case> cases = all.stream().filter(one -> one.kind() == kind).toList();
            tell(kind, cases);
            written.add(line(kind, cases));
        }
        Files.write(file, written);
        System.out.println(written);
    }

    private static void tell(Kind kind, List<Case> cases) {
        List<Case> known = cases.stream().filter(Case::even).toList();
        Calibration fitted = Calibration.read(List.of(line(kind, known)));
        Reliability before = new Reliability();
        Reliability after = new Reliability();
        cases.stream().filter(one -> !one.even()).forEach(one -> {
            before.add(one.score(), one.right());
            after.add(fitted.probability(kind, one.score()), one.right());
        });
        System.out.println(kind + " before");
        before.lines().forEach(System.out::println);
        System.out.println(kind + " after");
        after.lines().forEach(System.out::println);
    }

    /** Newton's method on the likelihood, held near the line that changes nothing. */
    private static String line(Kind kind, List<Case> cases) {
        double slope = 1;
        double offset = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double slopes = PRIOR * (1 - slope);
            double offsets = -PRIOR * offset;
            double ss = PRIOR;
            double so = 0;
            double oo = PRIOR;
            for (Case one : cases) {
                double odds = Odds.of(one.score());
                double chance = Odds.probability(slope * odds + offset);
                double missing = (one.right() ? 1 : 0) - chance;
                double weight = chance * (1 - chance);
                slopes += missing * odds;
                offsets += missing;
                ss += weight * odds * odds;
                so += weight * odds;
                oo += weight;
            }
            double determinant = ss * oo - so * so;
            slope += (oo * slopes - so * offsets) / determinant;
            offset += (ss * offsets - so * slopes) / determinant;
        }
        return String.format(Locale.ROOT, "%s %.3f %.3f", kind, slope, offset);
    }

    /** A reading, and whether its kind is right. */
    private record Case(Kind kind, double score, boolean right, boolean even) {}
}
