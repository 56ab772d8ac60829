package io.wonce.domain.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whom a message praises for an order: "great work Daan", "hats off to {@code <@U123>}", "for Daan" at its end. */
public final class Praise {
    private static final String FILE = "praise.txt";
    private static final int LONGEST = 10_000;
    private static final Pattern PRAISING = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + phrases() + ")(?![\\p{L}\\p{N}])([^.!?\\n]*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
    private static final String ROW = "<@[^<>|\\s]+(?:\\|[^<>]*)?>|@?(?:" + WORD + ")(?: " + WORD + ")*";
    private static final Pattern NAME = Pattern.compile(ROW);
    private static final Pattern CREDIT = Pattern.compile("\\b(?:for|voor|für|pour|para) (" + ROW + ")[\\s.!]*$");

    private Praise() {}

    /** Names and mentions as written, {@code Daan}, {@code @Daan Bakker} or {@code <@U123>}; what follows praise and is no person's name, too. */
    public static List<String> names(String text) {
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Stream<String> praised = PRAISING.matcher(read).results().flatMap(praise -> rows(praise.group(1)));
        Stream<String> credited = CREDIT.matcher(read).results().map(credit -> credit.group(1));
        return Stream.concat(praised, credited).distinct().toList();
    }

    private static Stream<String> rows(String tail) {
        return NAME.matcher(tail).results().map(MatchResult::group);
    }

    private static String phrases() {
        try (InputStream in = Praise.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the list " + FILE + " is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.joining("|"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the list " + FILE, unreadable);
        }
    }
}
