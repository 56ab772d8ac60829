package io.wonce.evaluation;

import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.linking.BundledRarity;
import io.wonce.domain.linking.CustomerMatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints how well names of customers are compared, on the names of the corpus whose folder is the first argument. */
final class EvaluateNames {
    private static final double SAME_CUSTOMER = 0.7;
    private static final int SHOWN = 40;

    private final CustomerMatch match = new CustomerMatch(new BundledRarity());
    private final boolean showMistakes;

    private EvaluateNames(boolean showMistakes) {
        this.showMistakes = showMistakes;
    }

    public static void main(String[] arguments) throws IOException {
        Path names = Path.of(arguments[0], "names");
        EvaluateNames evaluation = new EvaluateNames(List.of(arguments).contains("mistakes"));
        evaluation.lookalikes(names.resolve("dutch_lookalike_pairs.csv"));
        evaluation.clusters(names.resolve("dutch_applicant_clusters.tsv"));
        evaluation.bench(names.resolve("name_bench_cases.csv"));
    }

    private void lookalikes(Path file) throws IOException {
        pairs("look-alikes", file, "gt_name", "name", "correct", row -> true);
    }

    private void bench(Path file) throws IOException {
        pairs(
                "name bench, companies",
                file,
                "name1",
                "name2",
                "is_match",
                row -> !List.of("Person", "Vessel").contains(row.get("schema")));
    }

    private void pairs(
            String title,
            Path file,
            String one,
            String other,
            String same,
            java.util.function.Predicate<Map<String, String>> wanted)
            throws IOException {
        int[] counts = new int[4];
        List<String> mistakes = new ArrayList<>();
        for (Map<String, String> row : rows(file)) {
            if (!wanted.test(row)) {
                continue;
            }
            boolean truth = row.get(same).equalsIgnoreCase("true");
            boolean found = isSame(row.get(one), row.get(other));
            counts[(truth ? 2 : 0) + (found ? 1 : 0)]++;
            if (truth != found) {
                mistakes.add((truth ? "missed " : "merged ") + row.get(one) + " | " + row.get(other) + " "
                        + match.compare(row.get(one), row.get(other)));
            }
        }
        System.out.printf(
                Locale.ENGLISH,
                "%s: false merges %d of %d (%.1f%%), found %d of %d (%.1f%%)%n",
                title,
                counts[1],
                counts[0] + counts[1],
                100.0 * counts[1] / Math.max(1, counts[0] + counts[1]),
                counts[3],
                counts[2] + counts[3],
                100.0 * counts[3] / Math.max(1, counts[2] + counts[3]));
        show(mistakes);
    }

    private void clusters(Path file) throws IOException {
        Map<String, List<String>> clusters = new LinkedHashMap<>();
        Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .forEach(cells -> clusters.computeIfAbsent(cells[0], any -> new ArrayList<>())
                        .add(cells[1]));
        double matched = 0;
        double blocked = 0;
        int measured = 0;
        List<String> mistakes = new ArrayList<>();
        for (List<String> names : clusters.values()) {
            if (names.size() < 2) {
                continue;
            }
            int pairs = 0;
            int same = 0;
            int meet = 0;
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    boolean found = isSame(names.get(i), names.get(j));
                    pairs++;
                    same += found ? 1 : 0;
                    meet += Collections.disjoint(CustomerKey.blocks(names.get(i)), CustomerKey.blocks(names.get(j)))
                            ? 0
                            : 1;
                    if (!found && j == i + 1) {
                        mistakes.add("missed " + names.get(i) + " | " + names.get(j) + " "
                                + match.compare(names.get(i), names.get(j)));
                    }
                }
            }
            measured++;
            matched += (double) same / pairs;
            blocked += (double) meet / pairs;
        }
        System.out.printf(
                Locale.ENGLISH,
                "applicant clusters: %d clusters, recall of pairs %.3f, of blocking %.3f (macro per cluster)%n",
                measured,
                matched / measured,
                blocked / measured);
        show(mistakes);
    }

    private boolean isSame(String one, String other) {
        return match.compare(one, other).similarity() >= SAME_CUSTOMER;
    }

    private void show(List<String> mistakes) {
        if (showMistakes) {
            mistakes.stream().limit(SHOWN).forEach(mistake -> System.out.println("    " + mistake));
        }
    }

    private static List<Map<String, String>> rows(Path csv) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        List<String> head = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(head.size(), cells.size()); i++) {
                row.put(head.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
