package io.wonce.domain.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text files beside this class, from which the reader knows its words. */
final class Resources {
    private Resources() {}

    /** The lines that say something; those that open with two slashes are remarks. */
    static List<String> lines(String name) {
        String text = text(name);
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            String line = text.substring(from, to).strip();
            if (!line.isEmpty() && !line.startsWith("//")) {
                lines.add(line);
            }
            from = to + 1;
        }
        return lines;
    }

    static String text(String name) {
        InputStream stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the reader's file " + name + " is missing from the program");
        }
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the reader's file " + name + " cannot be read", e);
        }
    }
}
