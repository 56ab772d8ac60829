package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells what lines say once more with the customer of another line of the same language in the place of their own: the name is not what tells. */
final class OtherNames {
    /** A number that no other count shares a factor with, so that each line takes the name of one far away. */
    private static final int FAR = 7919;

    private final Map<String, List<String>> names = new HashMap<>();

    OtherNames(List<TrainingLine> lines) {
        lines.forEach(line -> {
            String name = written(line);
            if (!name.isEmpty()) {
                names.computeIfAbsent(line.language(), any -> new ArrayList<>()).add(name);
            }
        });
    }

    /** The lines that name a customer which is written once, each with another name. */
    List<TrainingLine> renamed(List<TrainingLine> lines) {
        List<TrainingLine> renamed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TrainingLine line = lines.get(i);
            String own = written(line);
            if (!own.isEmpty() && line.text().indexOf(own) == line.text().lastIndexOf(own)) {
                List<String> all = names.get(line.language());
                renamed.add(line.renamed(own, all.get(Math.floorMod(i * FAR, all.size()))));
            }
        }
        return renamed;
    }

    private static String written(TrainingLine line) {
        String name = line.customer().orElse("");
        int at = line.text().toLowerCase(Locale.ROOT).indexOf(name);
        return at < 0 || at + name.length() > line.text().length()
                ? ""
                : line.text().substring(at, at + name.length());
    }
}
