package io.wonce.web.api;

import io.wonce.app.DealNews;
import io.wonce.web.sheet.CsvLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A file that tells of deals, read line by line: programs send it, and managers on their page. */
public final class PipelineFile {
    private PipelineFile() {}

    /**
     * Reads all lines but the first, in their order.
     *
     * @param usualCurrency of amounts without one
     * @param most so many lines are taken at once
     * @throws UnusableFile where it names no columns, or others than there are, or has more lines
     */
    public static List<Line> read(String text, String usualCurrency, int most) {
        return lines(text, most).stream().map(line -> read(line, usualCurrency)).toList();
    }

    static List<ImportLine> lines(String text, int most) {
        List<CsvLines.Line> file = CsvLines.read(text);
        if (file.isEmpty()) {
            throw new UnusableFile(UnusableFile.Fault.EMPTY, List.of(), most);
        }
        if (file.size() > most + 1) {
            throw new UnusableFile(UnusableFile.Fault.LONG, List.of(), most);
        }
        List<String> columns = columns(file.get(0), most);
        Map<List<String>, Integer> seen = new HashMap<>();
        return file.subList(1, file.size()).stream()
                .map(line -> new ImportLine(columns, line, seen.merge(line.cells(), 1, Integer::sum)))
                .toList();
    }

    private static Line read(ImportLine line, String usualCurrency) {
        int number = line.line().number();
        try {
            return new Line(number, Optional.of(line.news(usualCurrency)), line.key(), Optional.empty(), "");
        } catch (FlawedLine flawed) {
            return new Line(number, Optional.empty(), line.key(), Optional.of(flawed.flaw()), flawed.column());
        }
    }

    private static List<String> columns(CsvLines.Line first, int most) {
        List<String> columns = first.cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<String> unknown = columns.stream()
                .filter(name -> !ImportLine.KNOWN.contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            boolean isOurs = unknown.contains("deal");
            throw new UnusableFile(isOurs ? UnusableFile.Fault.OURS : UnusableFile.Fault.COLUMNS, unknown, most);
        }
        return columns;
    }

    /** What columns can be called, for people to read. */
    public static String known() {
        return ImportLine.KNOWN.stream().sorted().collect(Collectors.joining(", "));
    }

    /**
     * A line of the file.
     *
     * @param number where it begins, counting from 1
     * @param news what it tells; empty where something is wrong with it
     * @param key names what is announced by it
     * @param flaw what is wrong with it
     * @param column in which column; blank where it is the whole line
     */
    public record Line(int number, Optional<DealNews> news, String key, Optional<Flaw> flaw, String column) {}
}
