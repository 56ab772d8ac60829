package io.wonce.domain.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Learns the reader's model from the labelled messages of a folder; the same messages give the same model, byte for byte.
 *
 * <p>Arguments: {@code FOLDER MODEL TRACE}, a folder of training lines and the files to write. The trace tells of which lines the
 * model was made and what a part of them teaches, so that a stale model is found without training anew.
 */
public final class TrainReader {
    private static final int EPOCHS = 14;
    /** Epochs whose weights still move too much to count. */
    private static final int UNSETTLED = 2;

    private static final double KIND_RATE = 0.02;
    private static final double NAME_RATE = 0.05;
    private static final double AMOUNT_RATE = 0.05;
    private static final double DECAY = 0.0003;
    /** A false alarm is worse than a win that was not heard. */
    private static final double CAUTION = 1.75;
    /** Losses are rare among the lines, and so would go unheard. */
    private static final double EAR_FOR_LOSSES = 1.6;

    /** One line in so many is learned from once more in small letters, and one in so many with another customer's name. */
    private static final int IN_SMALL_LETTERS = 4;

    private static final int WITH_ANOTHER_NAME = 3;

    private static final int LEAST_SEEN = 2;
    /** For each part of the file, so that all of them together stay small; there are many that hardly tell names apart. */
    private static final double[] LEAST_TELLING = {0.147, 0.18, 0.22, 0.14};

    private static final int LINE = 160;
    /** Each so many lines go into the trace's sample. */
    private static final int SAMPLED = 60;

    private static final long SEED = 2026;

    private final Reader untaught;

    TrainReader() throws IOException {
        this.untaught = Reader.with(read(pack(
                new LinearTrainer(ReadingModel.KINDS.size(), 0, 0),
                new LinearTrainer(ReadingModel.MILESTONES.size() + 1, 0, 0),
                new LinearTrainer(1, 0, 0),
                new LinearTrainer(1, 0, 0))));
    }

    /** Trains and writes. */
    public static void main(String[] args) throws IOException {
        List<TrainingLine> lines = load(Path.of(args[0]));
        byte[] model = new TrainReader().train(lines);
        Files.write(Path.of(args[1]), model);
        Files.writeString(Path.of(args[2]), trace(lines));
        System.out.println(lines.size() + " lines, model of " + model.length + " bytes");
    }

    /** All lines of all files in a folder and the folders in it, in the order of the files' paths. */
    static List<TrainingLine> load(Path folder) throws IOException {
        List<TrainingLine> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.addAll(TrainingLine.load(file));
            }
        }
        return lines;
    }

    /**
     * The fingerprints of {@code lines}, of the features that are found in them, and of the model that a sample of them teaches; unpacked, for packing
     * differs between Javas.
     */
    static String trace(List<TrainingLine> lines) throws IOException {
        List<TrainingLine> sample = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += SAMPLED) {
            sample.add(lines.get(i));
        }
        TrainReader trainer = new TrainReader();
        byte[] taught = ReadingModel.unpacked(new ByteArrayInputStream(trainer.train(sample)));
        return "lines " + sha256(lines.toString().getBytes(StandardCharsets.UTF_8))
                + "\nfeatures " + sha256(trainer.features(lines).toString().getBytes(StandardCharsets.UTF_8))
                + "\nsample " + sha256(taught)
                + "\n";
    }

    /** One number for each line, which its features make up. */
    private List<Integer> features(List<TrainingLine> lines) {
        return lines.parallelStream()
                .map(line -> Arrays.hashCode(
                        untaught.judgement(line.text(), "").features().keys().toArray()))
                .toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static ReadingModel read(byte[] model) throws IOException {
        return ReadingModel.read(new ByteArrayInputStream(model));
    }

    byte[] train(List<TrainingLine> lines) throws IOException {
        List<TrainingLine> wins =
                lines.stream().filter(line -> line.kind() == Kind.WIN).toList();
        List<TrainingLine> renamed = new OtherNames(lines).renamed(lines);
        List<TrainingLine> typed = lines.stream().flatMap(TrainingLine::asTyped).toList();
        return pack(
                kinds(varied(lines, renamed)),
                milestones(wins),
                customers(Stream.concat(typed.stream(), renamed.stream()).toList()),
                amounts(typed));
    }

    private static List<TrainingLine> varied(List<TrainingLine> lines, List<TrainingLine> renamed) {
        List<TrainingLine> varied = new ArrayList<>(lines);
        lines.stream()
                .filter(line -> Math.floorMod(line.text().hashCode(), IN_SMALL_LETTERS) == 0)
                .map(TrainingLine::inSmallLetters)
                .forEach(varied::add);
        for (int i = 0; i < renamed.size(); i += WITH_ANOTHER_NAME) {
            varied.add(renamed.get(i));
        }
        return varied;
    }

    private LinearTrainer kinds(List<TrainingLine> lines) {
        return classes(lines, ReadingModel.KINDS.size(), line -> ReadingModel.KINDS.indexOf(line.kind()));
    }

    private LinearTrainer milestones(List<TrainingLine> wins) {
        return classes(wins, ReadingModel.MILESTONES.size() + 1, TrainReader::milestone);
    }

    private static int milestone(TrainingLine line) {
        return 1 + line.milestone().map(ReadingModel.MILESTONES::indexOf).orElse(-1);
    }

    private static byte[] pack(LinearTrainer... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeUTF(ReadingModel.MADE_FOR);
            for (int i = 0; i < parts.length; i++) {
                parts[i].write(out, LEAST_TELLING[i]);
            }
        }
        return Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encode(bytes.toByteArray());
    }

    private LinearTrainer classes(List<TrainingLine> lines, int outcomes, ToIntFunction<TrainingLine> outcome) {
        LinearTrainer trainer = new LinearTrainer(outcomes, KIND_RATE, DECAY);
        Map<Integer, Integer> seen = new HashMap<>();
        List<Features> features = new ArrayList<>();
        for (TrainingLine line : lines) {
            Features found = untaught.judgement(line.text(), "").features();
            found.keys().forEach(key -> seen.merge(key, 1, Integer::sum));
            trainer.know(found);
            features.add(found);
        }
        trainer.keep(key -> seen.get(key) >= LEAST_SEEN);
        trainer.begin();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            cases.add(new Case(
                    trainer.rows(features.get(i)),
                    Softmax.scale(features.get(i)),
                    outcome.applyAsInt(lines.get(i)),
                    weight(lines.get(i).kind())));
        }
        learn(trainer, cases, one -> one.learn(trainer));
        return trainer;
    }

    private static double weight(Kind kind) {
        return switch (kind) {
            case NONE -> CAUTION;
            case LOST -> EAR_FOR_LOSSES;
            case WIN, EXPECTED -> 1;
        };
    }

    private LinearTrainer customers(List<TrainingLine> lines) {
        LinearTrainer trainer = new LinearTrainer(1, NAME_RATE, DECAY);
        List<NameCase> cases = new ArrayList<>();
        for (TrainingLine line : lines) {
            if (line.kind() != Kind.NONE && line.named()) {
                Judgement judgement = untaught.judgement(line.text(), "");
                cases.add(NameCase.of(judgement.names(features -> 0), judgement, line));
            }
        }
        cases.removeIf(one -> !one.isLearnable());
        Map<Integer, Integer> seen = new HashMap<>();
        for (NameCase one : cases) {
            Set<Integer> keys = new HashSet<>();
            one.each(features -> features.keys().forEach(keys::add));
            keys.forEach(key -> seen.merge(key, 1, Integer::sum));
            one.each(trainer::know);
        }
        trainer.keep(key -> seen.get(key) >= LEAST_SEEN);
        trainer.begin();
        List<NameLesson> lessons = new ArrayList<>();
        cases.forEach(one -> lessons.add(one.lesson(trainer)));
        learn(trainer, lessons, lesson -> lesson.learn(trainer));
        return trainer;
    }

    private LinearTrainer amounts(List<TrainingLine> lines) {
        LinearTrainer trainer = new LinearTrainer(1, AMOUNT_RATE, DECAY);
        List<AmountCase> cases = new ArrayList<>();
        for (TrainingLine line : lines) {
            if (line.kind() != Kind.NONE && line.priced()) {
                cases.add(AmountCase.of(untaught.judgement(line.text(), "").amounts(), line));
            }
        }
        cases.removeIf(one -> !one.isLearnable());
        cases.forEach(one -> one.know(trainer));
        trainer.begin();
        List<AmountLesson> lessons = new ArrayList<>();
        cases.forEach(one -> lessons.add(one.lesson(trainer)));
        learn(trainer, lessons, lesson -> lesson.learn(trainer));
        return trainer;
    }

    private static <T> void learn(LinearTrainer trainer, List<T> cases, Consumer<T> step) {
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            cases.forEach(step);
            if (epoch >= UNSETTLED) {
                trainer.remember();
            }
        }
        trainer.average();
    }

    /** One line in the rows of its features' weights. */
    private static final class Case {
        private final int[] rows;
        private final double scale;
        private final int outcome;
        private final double weight;

        Case(int[] rows, double scale, int outcome, double weight) {
            this.rows = rows;
            this.scale = scale;
            this.outcome = outcome;
            this.weight = weight;
        }

        void learn(LinearTrainer trainer) {
            double[] gradients = trainer.weigh(rows);
            for (int i = 0; i < gradients.length; i++) {
                gradients[i] *= scale;
            }
            gradients = Softmax.of(gradients);
            gradients[outcome] -= 1;
            for (int i = 0; i < gradients.length; i++) {
                gradients[i] *= weight * scale;
            }
            trainer.step(rows, gradients);
        }
    }
}
