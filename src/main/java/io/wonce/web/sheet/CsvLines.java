package io.wonce.web.sheet;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, and as spreadsheets write it: with or without a byte order mark, with commas or semicolons. */
public final class CsvLines {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvLines(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** All lines that hold anything, in their order. */
    public static List<Line> read(String file) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        String first = text.lines().findFirst().orElse("");
        char separator = first.contains(";") && !first.contains(",") ? ';' : ',';
        return new CsvLines(text, separator).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        while (at < text.length()) {
            Line next = line();
            if (!next.cells().stream().allMatch(String::isBlank)) {
                lines.add(next);
            }
        }
        return lines;
    }

    private Line line() {
        int number = line;
        List<String> cells = new ArrayList<>();
        boolean whole = true;
        do {
            StringBuilder cell = new StringBuilder();
            whole &= is('"') ? quoted(cell) : plain(cell);
            cells.add(cell.toString());
        } while (skips(separator));
        skips('\r');
        skips('\n');
        line++;
        return new Line(number, cells, whole);
    }

    private boolean plain(StringBuilder cell) {
        while (at < text.length() && !isEnd()) {
            cell.append(text.charAt(at++));
        }
        return cell.indexOf("\"") < 0;
    }

    /** False where it is not closed, or something follows the quotes. */
    private boolean quoted(StringBuilder cell) {
        at++;
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"' && !skips('"')) {
                boolean isClosed = at >= text.length() || isEnd();
                plain(cell);
                return isClosed;
            }
            line += next == '\n' ? 1 : 0;
            cell.append(next);
        }
        return false;
    }

    private boolean isEnd() {
        return is(separator) || is('\r') || is('\n');
    }

    private boolean is(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private boolean skips(char wanted) {
        boolean there = is(wanted);
        at += there ? 1 : 0;
        return there;
    }

    /**
     * A line of a file.
     *
     * @param number the line of the file on which it begins, counting from 1
     * @param whole whether its quotes are closed, each where a cell ends
     */
    public record Line(int number, List<String> cells, boolean whole) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
