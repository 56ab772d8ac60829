package io.wonce.web.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CSV as RFC 4180 has it, in UTF-8 with a byte order mark, without which Excel takes it for another encoding. A text that a spreadsheet
 * would take for a formula begins with an apostrophe (OWASP, CSV injection); so does what follows a semicolon, a tab or a line break, at
 * which spreadsheets may cut as well.
 */
record CsvSheet(OutputStream to) implements Sheet {
    private static final Pattern FORMULA = Pattern.compile("(?<=^|[;\\t\\r\\n])(?=[=+\\-@]|^[\\t\\r])");
    private static final Pattern QUOTED = Pattern.compile(".*[\",;\\t\\r\\n].*", Pattern.DOTALL);

    static CsvSheet open(OutputStream to) throws IOException {
        to.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        return new CsvSheet(to);
    }

    @Override
    public void add(List<Object> row) throws IOException {
        String line = row.stream().map(CsvSheet::cell).collect(Collectors.joining(",")) + "\r\n";
        to.write(line.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void finish() throws IOException {
        to.flush();
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text ? quoted(defused(text)) : value.toString();
    }

    private static String defused(String text) {
        return FORMULA.matcher(text).replaceAll("'");
    }

    private static String quoted(String text) {
        return QUOTED.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
