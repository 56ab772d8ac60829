package io.wonce.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A text file of named lists: {@code [name]} begins one, each further line is an entry. */
final class Sections {
    private final Map<String, List<String>> entries = new LinkedHashMap<>();

    static Sections load(String resource) {
        Sections sections = new Sections();
        try (InputStream in = Objects.requireNonNull(Sections.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String name = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    name = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    sections.entries
                            .computeIfAbsent(name, any -> new ArrayList<>())
                            .add(line);
                }
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines(String name) {
        return entries.getOrDefault(name, List.of());
    }

    Set<String> names() {
        return Set.copyOf(entries.keySet());
    }

    Set<String> all() {
        return entries.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    List<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .map(word -> word.replace('-', ' '))
                .toList();
    }
}
