package io.wonce.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Text made of pieces of real messages, of numbers in every form, and of what breaks readers; the same for the same seed. */
public final class Babble {
    private static final int LONGEST = 65_536;

    private static final List<String> SAID = List.of(
            "Acme",
            "Vlot",
            "De Wit",
            "Müller & Söhne GmbH",
            "signed",
            "getekend",
            "unterschrieben",
            "signé",
            "firmado",
            "PO",
            "order",
            "inkooporder 4711",
            "not",
            "nooit",
            "if",
            "wenn",
            "the first invoice is out",
            "won",
            "verloren",
            "we",
            "you",
            "today",
            "morgen",
            "per month",
            "p/m",
            "excl. btw",
            "VAT",
            "ex",
            "korting",
            "D-142",
            "Q-2026-11",
            "#sales",
            "<@U0JAN>",
            "<at>Jan</at>",
            "@everyone",
            "<!channel>",
            "<https://x.example/a?b=1&amp;c=2|link>",
            "*bold*",
            "_x_",
            "~no~",
            "`code`",
            "```block```",
            "> quote",
            "\n",
            "\n\n",
            "!",
            "?",
            "…",
            "🎉",
            ":tada:",
            "—",
            "(",
            ")",
            "\"",
            "„",
            "«",
            "|",
            "Deal won:",
            "Amount:",
            "Stage:",
            "Closed Won",
            "and",
            "en",
            "und");

    private static final List<String> NUMBERS = List.of(
            "12.5k",
            "€12,500",
            "12.500,00 EUR",
            "1'250'000 CHF",
            "1 250 000 €",
            "$1.2M",
            "12k5",
            "1e9",
            "0",
            "-5",
            "½ mio",
            "3,5 ton",
            "anderhalf miljoen",
            "zwölftausend",
            "douze mille",
            "99999999999999999999999999",
            "0,0000000001",
            "1.2.3.4",
            "1,2,3,4",
            "٣٤٥",
            "१२३",
            "１２３",
            "XII",
            "12-11-2026",
            "2026/47",
            "17:30",
            "50%",
            "2 x 12k",
            "10k-12k",
            "€",
            "EUR",
            "k",
            "mln",
            "₿",
            "12/ 5",
            "1.000.000.000.000,99");

    private static final List<String> NASTY = List.of(
            "\u0000",
            "\uD83C",
            "\uDF89",
            "\u202E",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\u0301",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\t",
            "\r",
            "\\",
            "%s",
            "${x}",
            "{0}",
            "<script>",
            "&#0;",
            "&amp;amp;",
            "' or 1=1 --",
            "𝔄𝔠𝔪𝔢",
            "ﬁ",
            "ı",
            "İ",
            "ẞ",
            "ǆ",
            "👨‍👩‍👧‍👦",
            "🇳🇱",
            "\uFFFF",
            "a\u0308\u0308\u0308\u0308");

    private static final List<String> RUNS = List.of(
            "9", ".", ",", "(", "[", "<", "\"", "'", "@", "#", " ", "\n", "1.", "1,", "a ", "<@", "&", "€", "-", "_*",
            "k", "\u0301", "\uD83C", "D-", "0 ", "x@", "à");

    private final Random random;

    public Babble(long seed) {
        this.random = new Random(seed);
    }

    /** The next one; one in a thousand is as long as 64 KB of one thing again and again, and one of all things mixed. */
    public String next() {
        int kind = random.nextInt(1000);
        if (kind == 0) {
            return run(LONGEST);
        }
        if (kind == 1) {
            return mixture();
        }
        StringBuilder text = new StringBuilder();
        for (int piece = random.nextInt(14) + 1; piece > 0; piece--) {
            text.append(piece()).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return random.nextInt(6) == 0 ? mangled(text) : text.toString();
    }

    private String piece() {
        int kind = random.nextInt(20);
        if (kind < 11) {
            return any(SAID);
        }
        if (kind < 16) {
            return any(NUMBERS);
        }
        if (kind < 18) {
            return any(NASTY);
        }
        return kind == 18 ? run(random.nextInt(60)) : String.valueOf((char) random.nextInt(Character.MAX_VALUE));
    }

    /** Of one to sixty pieces, so that some come by the thousand. */
    private String mixture() {
        List<String> pieces = Stream.generate(() -> piece() + (random.nextInt(3) == 0 ? "" : " "))
                .limit(random.nextInt(60) + 1L)
                .toList();
        StringBuilder text = new StringBuilder();
        while (text.length() < LONGEST) {
            text.append(any(pieces));
        }
        return text.substring(0, LONGEST);
    }

    private String run(int length) {
        String each = random.nextBoolean() ? any(RUNS) : any(RUNS) + any(RUNS);
        return any(SAID) + each.repeat(length / each.length()) + any(NUMBERS);
    }

    /** Characters dropped, doubled and swapped. */
    private String mangled(StringBuilder text) {
        for (int times = random.nextInt(4) + 1; times > 0 && text.length() > 2; times--) {
            int at = random.nextInt(text.length() - 1);
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(at));
                default -> text.setCharAt(at, text.charAt(at + 1));
            }
        }
        return text.toString();
    }

    private String any(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
