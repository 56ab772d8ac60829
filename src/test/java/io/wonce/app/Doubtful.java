package io.wonce.app;

import io.wonce.domain.reading.Reader;
import java.util.stream.Stream;

/** Messages of which the reader that ships is not sure; which ones these are changes with its model. */
public final class Doubtful {
    private Doubtful() {}

    /** One that may tell of a win of Kramer, and from whose words something can be learned. */
    public static String message(Reader reader) {
        return Stream.of(
                        "akkoord op ontwerp",
                        "akkoord met het plan",
                        "akkoord met planning",
                        "binnen voor het plan",
                        "wil met ons verder",
                        "goes ahead with the plan",
                        "is on board",
                        "komt over de brug",
                        "finally moved")
                .flatMap(claim -> Stream.of(
                        "Kramer " + claim,
                        "Kramer " + claim + "!",
                        "Kramer " + claim + ", 12k",
                        "Yes, Kramer " + claim))
                .filter(text -> reader.read(text).hunch())
                .filter(text -> !reader.lesson(text, true).words().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the reader is sure of everything: find other messages"));
    }
}
