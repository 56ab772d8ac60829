package io.wonce.fuzz;

import java.util.List;
import java.util.Random;

/** What might be an amount: digits, words and signs in orders that nobody writes; the same for the same seed. */
final class Figures {
    private static final int LONGEST = 65_536;
    private static final int MOST_PIECES = 9;
    private static final List<String> PIECES = List.of(
            "1",
            "12",
            "500",
            "000",
            "0",
            "007",
            "9999999999999999999999",
            ".",
            ",",
            "'",
            "’",
            " ",
            "\u00A0",
            "\u202F",
            "_",
            "-",
            "–",
            "+",
            "/",
            "x",
            "×",
            "*",
            "%",
            "½",
            "¼",
            "k",
            "K",
            "m",
            "M",
            "mln",
            "mio",
            "Mrd",
            "ton",
            "bn",
            "cr",
            "lakh",
            "€",
            "EUR",
            "$",
            "US$",
            "USD",
            "£",
            "¥",
            "CHF",
            "kr",
            "zł",
            "BTC",
            "euro",
            "per maand",
            "/mo",
            "p/j",
            "excl. btw",
            "ex VAT",
            ",-",
            ".–",
            "anderhalf",
            "een kwart",
            "twee",
            "zwölf",
            "tausend",
            "deux cent",
            "mille",
            "half a million",
            "e9",
            "E+308",
            "0x1F",
            "١٢٣",
            "１２",
            "Ⅻ",
            "²",
            "(",
            ")",
            "~",
            "ca.",
            "<",
            ">",
            "\n");

    private final Random random;

    Figures(long seed) {
        this.random = new Random(seed);
    }

    /** The next one; one in two thousand is as long as 64 KB of two pieces again and again. */
    String next() {
        if (random.nextInt(2000) == 0) {
            String each = piece() + piece();
            return each.repeat(LONGEST / each.length());
        }
        StringBuilder figure = new StringBuilder();
        for (int piece = random.nextInt(MOST_PIECES) + 1; piece > 0; piece--) {
            figure.append(piece());
        }
        return figure.toString();
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }
}
