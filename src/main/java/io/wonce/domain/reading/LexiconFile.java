package io.wonce.domain.reading;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * The form of a lexicon's resource file: sections headed {@code [sense]}, {@code [sense:topic]} or {@code [sense:topic weight]}, below them one or
 * more patterns a line, parted by semicolons, each perhaps with {@code = value}.
 */
final class LexiconFile {
    private static final double USUAL_WEIGHT = 1.0;

    private LexiconFile() {}

    static void read(List<String> lines, int language, BiConsumer<String, Entry> taker) {
        Entry section = new Entry(Sense.COMMON, "", USUAL_WEIGHT, "", language);
        for (String line : lines) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = section(line.substring(1, line.length() - 1).strip(), language);
            } else {
                patterns(line, section, taker);
            }
        }
    }

    private static Entry section(String head, int language) {
        String[] parts = head.split(" +", -1);
        String[] names = parts[0].split(":", -1);
        double weight = parts.length > 1 ? Double.parseDouble(parts[1]) : USUAL_WEIGHT;
        return new Entry(Sense.of(names[0]), names.length > 1 ? names[1] : "", weight, "", language);
    }

    private static void patterns(String line, Entry section, BiConsumer<String, Entry> taker) {
        for (String part : line.split(";", -1)) {
            int equals = part.lastIndexOf('=');
            String pattern = (equals < 0 ? part : part.substring(0, equals)).strip();
            if (!pattern.isEmpty()) {
                taker.accept(
                        pattern,
                        equals < 0
                                ? section
                                : section.with(part.substring(equals + 1).strip()));
            }
        }
    }
}
