package io.wonce.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Chat messages like those of a sales channel, in five languages, the same ones in every run. */
final class Messages {
    private static final List<String> FIRST = List.of(
            "Acme",
            "Bloom",
            "De Wit",
            "Van Dijk",
            "Noorderlicht",
            "Gemeente Breda",
            "Müller",
            "Duval",
            "Hernández",
            "Blue River",
            "Kramer & Zn.",
            "Oost-West",
            "Stadt Kassel",
            "Lumière",
            "Northwind",
            "Qwint",
            "R&D");
    private static final List<String> SECOND = List.of(
            "",
            " BV",
            " Transport",
            " Interieur",
            " Holding B.V.",
            " GmbH",
            " SA",
            " S.L.",
            " Ltd",
            " Logistics",
            " Zorggroep",
            " Bouw");
    private static final List<String> AMOUNTS = List.of(
            "12,5k",
            "€ 12.500,-",
            "1.2M",
            "anderhalve ton",
            "3.500 p/m",
            "$3,500/mo",
            "€48.000 ex btw",
            "75K",
            "EUR 9.750,50",
            "£12,000",
            "250 000 €",
            "een kwart miljoen");

    private Messages() {}

    static List<String> make(int count) {
        var random = new Random(2026);
        var lines = lines();
        return Stream.generate(() -> fill(pick(lines, random), random))
                .limit(count)
                .toList();
    }

    private static List<String> lines() {
        try (var file = Messages.class.getResourceAsStream("messages.txt")) {
            return new String(file.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fill(String line, Random random) {
        var text = line.replace("\\n", "\n");
        while (text.contains("{")) {
            text = text.replaceFirst("\\{c}", pick(FIRST, random) + pick(SECOND, random))
                    .replaceFirst("\\{a}", pick(AMOUNTS, random).replace("$", "\\$"))
                    .replaceFirst("\\{n}", String.valueOf(4_500_000_000L + random.nextInt(1_000_000)));
        }
        return text;
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
