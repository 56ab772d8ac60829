package io.wonce.domain.deal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that many customers' names share, and their short forms; in Dutch, English, German, French and Spanish. */
public final class CommonWords {
    private static final Set<String> NOISE = Set.copyOf(WordList.lines("noise-words.txt"));
    private static final Set<String> COUNTRIES = Set.copyOf(WordList.lines("country-words.txt"));
    private static final Set<String> PLAIN = WordList.lines("plain-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> FULL_FORMS = fullForms();
    private static final Set<String> COMMON = common();

    private CommonWords() {}

    /** Whether the word says nothing of who the customer is: an article, "van der", "holding", "nederland". */
    public static boolean isNoise(String word) {
        return NOISE.contains(word);
    }

    /** Whether the word is a country or a few of them: customers often have a company in each. */
    public static boolean isCountry(String word) {
        return COUNTRIES.contains(word);
    }

    /** Whether the word tells a kind of business or organisation: "transport", "gemeente", "bakery". */
    public static boolean isKind(String word) {
        return COMMON.contains(word);
    }

    /** Whether the word is one of every day or of the trade, or a first name: "vandaag", "signed", "Anna". */
    static boolean isPlain(String word) {
        return PLAIN.contains(word);
    }

    /** The word that a short form stands for ("tpt" for "transport"), else the word itself. */
    static String inFull(String word) {
        return FULL_FORMS.getOrDefault(word, word);
    }

    private static Map<String, String> fullForms() {
        Map<String, String> forms = new HashMap<>();
        WordList.lines("abbreviations.txt").forEach(line -> {
            int tab = line.indexOf('\t');
            forms.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return Map.copyOf(forms);
    }

    private static Set<String> common() {
        return WordList.lines("common-words.txt").stream()
                .flatMap(line -> Arrays.stream(line.strip().split(" +")))
                .map(CommonWords::inFull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
