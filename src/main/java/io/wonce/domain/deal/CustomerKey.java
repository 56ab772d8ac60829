package io.wonce.domain.deal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A customer's name without all that people write in different ways: diacritics, case, punctuation, legal form, articles,
 * "groep" and "holding". Two spellings with the same key are the same customer; different keys may be as well.
 *
 * @param value the words that matter in their order, separated by single spaces: {@code dijk transport} for "Van Dijk Transport
 *     B.V."; empty only where the name has neither a letter nor a digit
 */
public record CustomerKey(String value) {
    /** The key of a name as somebody wrote it. */
    public static CustomerKey of(String name) {
        return new CustomerKey(String.join(" ", telling(words(name))));
    }

    /**
     * All words of a name in plain lower case, without its legal form, with common short forms in full ("tpt" is
     * "transport"), but with articles and particles, which initials may stand for.
     */
    public static List<String> words(String name) {
        List<String> words = LegalForms.without(NameText.words(withoutPlace(name)));
        return words.stream().map(CommonWords::inFull).toList();
    }

    /** "Akzo Nobel N.V., Arnhem": what follows a legal form and a comma is where, not who. */
    private static String withoutPlace(String name) {
        int comma = name.indexOf(',');
        return comma > 0 && LegalForms.endsWithOne(NameText.words(name.substring(0, comma)))
                ? name.substring(0, comma)
                : name;
    }

    /** The key's words. */
    public List<String> tokens() {
        return value.isEmpty() ? List.of() : List.of(value.split(" "));
    }

    /**
     * Under which keys a deal of a customer with this name is stored, and looked up: two spellings of one customer nearly
     * always share at least one of these.
     *
     * @return at most {@value NameBlocks#MOST} short strings; empty only where the name has neither a letter nor a digit
     */
    public static Set<String> blocks(String name) {
        List<String> words = words(name);
        return NameBlocks.of(words, telling(words));
    }

    private static List<String> telling(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !CommonWords.isNoise(word)).collect(Collectors.toList());
        if (telling.size() > 1 && telling.get(0).equals("v")) {
            telling.remove(0);
        }
        return telling.isEmpty() ? words : telling;
    }
}
