package io.wonce.evaluation;

import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures the reader on labelled messages, chatter and amounts.
 *
 * <p>Arguments: {@code [--errors odd] PATH…}; a path is a corpus folder (with {@code messages/}, {@code chatter/}, {@code amounts/}), a file of labelled
 * JSON lines, or a text file of chatter. Of labelled files only lines with odd ids can be listed: the even ones are for measuring.
 */
public final class EvaluateReading {
    private final Reader reader = Reader.create();
    private final boolean errors;

    private EvaluateReading(boolean errors) {
        this.errors = errors;
    }

    /** Prints the figures of every path given. */
    public static void main(String[] args) throws IOException {
        List<String> arguments = List.of(args);
        int flag = arguments.indexOf("--errors");
        EvaluateReading evaluation = new EvaluateReading(flag >= 0);
        for (int i = 0; i < args.length; i++) {
            if (flag < 0 || (i != flag && i != flag + 1)) {
                evaluation.path(Path.of(args[i]));
            }
        }
    }

    private void path(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            file(path);
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                file(file);
            }
        }
    }

    private void file(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        String parent = folder == null ? "" : folder.getFileName().toString();
        String name = file.getFileName().toString();
        if (parent.equals("amounts")) {
            new EvaluateAmounts(reader, errors).file(file);
        } else if (name.endsWith(".jsonl")) {
            messages(file);
        } else if (parent.equals("chatter")) {
            chatter(file);
        }
    }

    private void messages(Path file) {
        System.out.println("== " + file.getFileName());
        Map<String, Scores> scores = new TreeMap<>();
        Map<String, Reliability> reliability = new TreeMap<>();
        for (Labelled label : Labelled.load(file)) {
            Reading reading = reader.read(label.text());
            String half = label.isOdd() ? "odd " : "even";
            for (String group : List.of(half + " " + label.lang(), half + " all")) {
                scores.computeIfAbsent(group, g -> new Scores()).add(label, reading);
            }
            reliability
                    .computeIfAbsent(half + " " + reading.kind(), group -> new Reliability())
                    .add(Kind.valueOf(label.kind().toUpperCase(Locale.ROOT)), reading);
            if (errors && label.isOdd()) {
                explain(label, reading);
            }
        }
        scores.forEach((group, score) -> System.out.println(group + "  " + score.line()));
        reliability.forEach((group, bins) -> {
            System.out.println(group + ": how often a score is right");
            bins.lines().forEach(System.out::println);
        });
    }

    private static void explain(Labelled label, Reading reading) {
        Optional<Statement> first = reading.statements().stream().findFirst();
        StringBuilder wrong = new StringBuilder();
        if (!label.kind().equalsIgnoreCase(reading.kind().name())) {
            wrong.append(" KIND ")
                    .append(label.kind())
                    .append("→")
                    .append(reading.kind())
                    .append(' ')
                    .append(reading.clues());
        } else if (reading.kind() == Kind.WIN) {
            note(
                    wrong,
                    Scores.isCustomerRight(label, first),
                    "customer",
                    label.customers(),
                    first.flatMap(Statement::customer));
            note(wrong, Scores.isAmountRight(label, first), "amount", label.amount(), first.flatMap(Statement::amount));
            note(
                    wrong,
                    Scores.currency(first).equals(label.currency()),
                    "currency",
                    label.currency(),
                    Scores.currency(first));
            note(
                    wrong,
                    first.flatMap(Statement::milestone).map(Enum::name).equals(label.milestone()),
                    "milestone",
                    label.milestone(),
                    first.flatMap(Statement::milestone) + " " + reading.clues());
            note(wrong, Scores.references(first).equals(label.refs()), "refs", label.refs(), Scores.references(first));
        }
        if (!wrong.isEmpty()) {
            System.out.println(
                    label.id() + " " + label.lang() + " | " + label.text().replace('\n', '⏎') + " |" + wrong);
        }
    }

    private static void note(StringBuilder wrong, boolean right, String field, Object expected, Object read) {
        if (!right) {
            wrong.append(' ')
                    .append(field)
                    .append(": ")
                    .append(expected)
                    .append(" → ")
                    .append(read)
                    .append(';');
        }
    }

    private void chatter(Path file) throws IOException {
        int lines = 0;
        int wins = 0;
        for (String line : Files.readAllLines(file)) {
            lines++;
            Reading reading = reader.read(line);
            if (reading.kind() == Kind.WIN) {
                wins++;
                if (errors) {
                    System.out.println("false win " + reading.score() + " | " + line + " | " + reading.clues());
                }
            }
        }
        System.out.printf(
                "== %s: %d false wins in %d lines, %.2f per 10,000%n",
                file.getFileName(), wins, lines, 10_000.0 * wins / lines);
    }
}
