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
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    private static final double DECAY = 0.0003;
    /** A false alarm is worse than a win that was not heard. */
    private static final double CAUTION = 1.8;

    private static final int LEAST_SEEN = 2;
    private static final double LEAST_TELLING = 0.14;
    private static final int LINE = 160;
    /** Each so many lines go into the trace's sample. */
    private static final int SAMPLED = 60;

    private static final long SEED = 2026;

    private final Reader untaught;

    TrainReader() throws IOException {
        this.untaught = Reader.with(read(pack(
                new LinearTrainer(ReadingModel.KINDS.size(), 0, 0),
                new LinearTrainer(ReadingModel.MILESTONES.size() + 1, 0, 0),
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

    /** The fingerprints of {@code lines} and of the model that a sample of them teaches; unpacked, for packing differs between Javas. */
    static String trace(List<TrainingLine> lines) throws IOException {
        List<TrainingLine> sample = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += SAMPLED) {
            sample.add(lines.get(i));
        }
        byte[] taught = ReadingModel.unpacked(new ByteArrayInputStream(new TrainReader().train(sample)));
        return "lines " + sha256(lines.toString().getBytes(StandardCharsets.UTF_8)) + "\nsample " + sha256(taught)
                + "\n";
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
        return pack(
                classes(lines, ReadingModel.KINDS.size(), line -> ReadingModel.KINDS.indexOf(line.kind())),
                classes(wins, ReadingModel.MILESTONES.size() + 1, TrainReader::milestone),
                customers(lines.stream().flatMap(TrainingLine::asTyped).toList()));
    }

    private static int milestone(TrainingLine line) {
        return 1 + line.milestone().map(ReadingModel.MILESTONES::indexOf).orElse(-1);
    }

    private static byte[] pack(LinearTrainer... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeUTF(ReadingModel.MADE_FOR);
            for (LinearTrainer part : parts) {
                part.write(out, LEAST_TELLING);
            }
        }
        return Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encode(bytes.toByteArray());
    }

    private LinearTrainer classes(List<TrainingLine> lines, int outcomes, ToIntFunction<TrainingLine> outcome) {
        LinearTrainer trainer = new LinearTrainer(outcomes, KIND_RATE, DECAY);
        Map<Integer, Integer> seen = new HashMap<>();
        List<Case> cases = new ArrayList<>();
        for (TrainingLine line : lines) {
            Judgement judgement = untaught.judgement(line.text(), "");
            Features features = judgement.features();
            features.keys().forEach(key -> seen.merge(key, 1, Integer::sum));
            trainer.know(features);
            cases.add(new Case(features, outcome.applyAsInt(line), line.kind() == Kind.NONE ? CAUTION : 1));
        }
        trainer.keep(key -> seen.get(key) >= LEAST_SEEN);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            cases.forEach(one -> one.learn(trainer));
            if (epoch >= UNSETTLED) {
                trainer.remember();
            }
        }
        trainer.average();
        return trainer;
    }

    private LinearTrainer customers(List<TrainingLine> lines) {
        LinearTrainer trainer = new LinearTrainer(1, NAME_RATE, DECAY);
        List<NameCase> cases = new ArrayList<>();
        for (TrainingLine line : lines) {
            if (line.kind() != Kind.NONE && line.named()) {
                Judgement judgement = untaught.judgement(line.text(), "");
                CustomerRanking ranking = judgement.names(features -> trainer.weigh(features)[0]);
                cases.add(NameCase.of(ranking, judgement, line));
            }
        }
        cases.removeIf(one -> !one.isLearnable());
        cases.forEach(one -> one.know(trainer));
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            cases.forEach(one -> one.learn(trainer));
            if (epoch >= UNSETTLED) {
                trainer.remember();
            }
        }
        trainer.average();
        return trainer;
    }

    private record Case(Features features, int outcome, double weight) {
        void learn(LinearTrainer trainer) {
            double[] gradients = Softmax.of(trainer.weigh(features), features);
            gradients[outcome] -= 1;
            for (int i = 0; i < gradients.length; i++) {
                gradients[i] *= weight * Softmax.scale(features);
            }
            trainer.step(features, gradients);
        }
    }
}
