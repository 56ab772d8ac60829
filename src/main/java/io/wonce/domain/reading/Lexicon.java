package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words and phrases of every language, from the resource files that {@code lexicons.txt} lists. */
final class Lexicon {
    private static final String INDEX = "lexicons.txt";

    private final List<String> languages;
    private final Phrases phrases = new Phrases();
    private final List<Map<String, String>> numbers = new ArrayList<>();
    private final List<Map<String, String>> scales = new ArrayList<>();
    private final List<Map<String, String>> currencies = new ArrayList<>();
    private final Set<String> abbreviations = new HashSet<>();
    private int longestCurrency = 1;

    private Lexicon(List<String> languages) {
        this.languages = languages;
    }

    static Lexicon load() {
        Lexicon lexicon = new Lexicon(Resources.lines(INDEX));
        for (int language = 0; language < lexicon.languages.size(); language++) {
            lexicon.numbers.add(new HashMap<>());
            lexicon.scales.add(new HashMap<>());
            lexicon.currencies.add(new HashMap<>());
            if (language > 0) {
                lexicon.currencies.get(language).putAll(CurrencyNames.in(lexicon.languages.get(language)));
            }
            LexiconFile.read(Resources.lines(lexicon.languages.get(language) + ".lexicon"), language, lexicon::add);
        }
        for (Map<String, String> names : lexicon.currencies) {
            for (String name : names.keySet()) {
                lexicon.longestCurrency = Math.max(lexicon.longestCurrency, name.split(" ", -1).length);
            }
        }
        return lexicon;
    }

    /** ISO 639 codes in the order of the index; the first, {@code any}, holds what all languages share. */
    List<String> languages() {
        return languages;
    }

    Phrases phrases() {
        return phrases;
    }

    Optional<String> number(String key, int language) {
        return Optional.ofNullable(numbers.get(language).get(key));
    }

    Optional<String> scale(String key, int language) {
        return Optional.ofNullable(scales.get(language).get(key));
    }

    Optional<String> currency(String key, int language) {
        return Optional.ofNullable(currencies.get(language).get(key));
    }

    /** Words in the longest name of a currency, at least 2. */
    int longestCurrency() {
        return Math.max(2, longestCurrency);
    }

    /** Words whose dot does not close a sentence. */
    Set<String> abbreviations() {
        return Set.copyOf(abbreviations);
    }

    private void add(String pattern, Entry entry) {
        switch (entry.sense()) {
            case NUMBER -> put(numbers, pattern, entry);
            case SCALE -> put(scales, pattern, entry);
            case CURRENCY -> put(currencies, pattern, entry);
            case ABBREVIATION -> abbreviations.addAll(List.of(pattern.split("\\|", -1)));
            default -> phrases.add(pattern, entry);
        }
        if (entry.sense() == Sense.NUMBER && !entry.value().equals("&")) {
            phrases.add(pattern, entry);
            if (pattern.length() > 2 && pattern.indexOf('|') < 0) {
                phrases.add(pattern + "*", entry);
            }
        }
    }

    private static void put(List<Map<String, String>> maps, String pattern, Entry entry) {
        for (String word : pattern.split("\\|", -1)) {
            maps.get(entry.language()).put(Characters.fold(word), entry.value());
        }
    }
}
