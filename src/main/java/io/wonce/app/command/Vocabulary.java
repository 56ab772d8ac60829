package io.wonce.app.command;

import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of commands in all languages at once, so that everybody may mix them; {@code commands_LANGUAGE.properties} hold
 * them. Immutable.
 */
public final class Vocabulary {
    static final String PREFIX = "/deal";
    private static final String MENTION = "@Wonce";
    /** Longer ones are in no language, and are not looked at letter by letter. */
    private static final int LONGEST_WORD = 60;

    private static final String OPENING = "¿¡“‘";
    private static final String CLOSING = "”’";
    /** Behind the last mark of ASCII. */
    private static final char DELETE = 0x7F;

    /** The languages that commands are spelled in. */
    static final List<Locale> LANGUAGES =
            Stream.of("en", "nl", "de", "fr", "es").map(Locale::forLanguageTag).toList();

    private final Map<Locale, Map<String, List<String>>> words;

    /** Under which keys each word stands in any language: a row of thousands of words is typed as easily as a few. */
    private final Map<String, Set<String>> keys = new HashMap<>();

    private Vocabulary(Map<Locale, Map<String, List<String>>> words) {
        this.words = words;
        words.values()
                .forEach(language -> language.forEach((key, all) -> all.forEach(word ->
                        keys.computeIfAbsent(word, any -> new HashSet<>()).add(key))));
    }

    /** What a command begins with where it is typed: not every chat has commands of its own. */
    public static String prefix(Platform where) {
        return where == Platform.TEAMS ? MENTION : PREFIX;
    }

    /** {@code form} as it is typed there: {@code /deal show D-142} or {@code @Wonce show D-142}. */
    public static String typed(String form, Platform where) {
        return form.startsWith(PREFIX) ? prefix(where) + form.substring(PREFIX.length()) : form;
    }

    /** Loads the words from the program itself. */
    public static Vocabulary load() {
        return new Vocabulary(LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(l -> l, Vocabulary::read)));
    }

    /** A command with an example of what follows it, to type as it stands: {@code /deal show D-142}. */
    public String example(Verb verb, Locale language) {
        return form(verb, of(language, "example." + verb), language);
    }

    /** {@code verb} with the word under {@code key} and {@code name} after it: {@code /deal webhook resume erp}. */
    public String typing(String key, Verb verb, String name, Locale language) {
        return form(verb, List.of(all(key, language).get(0), name), language);
    }

    /** How to erase somebody, with the word that says one means it: {@code /deal person erase @Dana sure}. */
    public String erasing(String name, Locale language) {
        String deed = all("person.ERASE", language).get(0);
        return form(Verb.PERSON, List.of(deed, "@" + name, all("sure", language).get(0)), language);
    }

    /** {@code verb} in {@code language} with {@code arguments} after it. */
    String form(Verb verb, List<String> arguments, Locale language) {
        return Stream.concat(Stream.of(PREFIX, name(verb, language)), arguments.stream())
                .collect(Collectors.joining(" "));
    }

    /** What Wonce itself calls {@code verb}. */
    String name(Verb verb, Locale language) {
        return of(language, "verb." + verb).get(0);
    }

    /** The constant of {@code kind} that {@code word} means in any language. */
    <E extends Enum<E>> Optional<E> meaning(Class<E> kind, String prefix, String word) {
        Set<String> standing = keys.getOrDefault(plain(word), Set.of());
        return standing.isEmpty()
                ? Optional.empty()
                : Arrays.stream(kind.getEnumConstants())
                        .filter(constant -> standing.contains(prefix + "." + constant.name()))
                        .findFirst();
    }

    /** Whether {@code word} stands under {@code key} in any language. */
    public boolean means(String key, String word) {
        return keys.getOrDefault(plain(word), Set.of()).contains(key);
    }

    /** All words under {@code key}, those of {@code first} before the others. */
    List<String> all(String key, Locale first) {
        List<String> all = new ArrayList<>(of(first, key));
        LANGUAGES.forEach(language -> all.addAll(of(language, key)));
        return all.stream().distinct().toList();
    }

    /** The words under {@code key} in {@code language} and in English: among all languages, everything resembles something. */
    List<String> near(String key, Locale language) {
        return Stream.of(language, Locale.ENGLISH)
                .flatMap(spoken -> of(spoken, key).stream())
                .distinct()
                .toList();
    }

    /** Lower case, without the punctuation around it. */
    static String plain(String word) {
        if (word.length() > LONGEST_WORD) {
            return word;
        }
        String small = word.toLowerCase(Locale.ROOT);
        int from = 0;
        int to = small.length();
        while (from < to && isMark(small.charAt(from), OPENING)) {
            from++;
        }
        while (to > from && isMark(small.charAt(to - 1), CLOSING)) {
            to--;
        }
        return from == to ? word : small.substring(from, to);
    }

    private static boolean isMark(char letter, String quotes) {
        boolean isPunctuation = letter > ' ' && letter < DELETE && !Character.isLetterOrDigit(letter);
        return isPunctuation || quotes.indexOf(letter) >= 0;
    }

    private List<String> of(Locale language, String key) {
        Locale spoken = Locale.forLanguageTag(language.getLanguage());
        return words.getOrDefault(spoken, words.getOrDefault(Locale.ENGLISH, Map.of()))
                .getOrDefault(key, List.of());
    }

    private static Map<String, List<String>> read(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "io.wonce.app.command.commands",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        key -> key,
                        key -> Arrays.stream(bundle.getString(key).split(" "))
                                .filter(word -> !word.isEmpty())
                                .toList()));
    }
}
