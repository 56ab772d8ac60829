package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the texts of every language beside those in English. */
final class TranslationTest {
    private static final String COMMANDS = "/io/wonce/app/command/commands_";
    private static final String WORDS = "/io/wonce/words/words_";

    /** Where the other language says the same as English. */
    private static final Set<String> COGNATES = Set.of(
            "nl platform.SLACK",
            "nl platform.TEAMS",
            "de platform.SLACK",
            "de platform.TEAMS",
            "fr platform.SLACK",
            "fr platform.TEAMS",
            "es platform.SLACK",
            "es platform.TEAMS",
            "nl settings.place",
            "nl pipeline.later",
            "de settings.place",
            "fr settings.place",
            "es settings.place",
            "de board.people.name",
            "nl board.people.team",
            "de board.people.team",
            "nl board.teams",
            "de board.teams",
            "de board.filter.person",
            "nl board.filter.deal",
            "de board.filter.deal",
            "es board.setting.no",
            "nl board.platform.SLACK",
            "de board.platform.SLACK",
            "fr board.platform.SLACK",
            "es board.platform.SLACK",
            "nl board.platform.TEAMS",
            "de board.platform.TEAMS",
            "fr board.platform.TEAMS",
            "es board.platform.TEAMS",
            "nl board.deals",
            "nl board.way.teams",
            "de board.deals",
            "de board.way.teams",
            "nl board.role.MANAGER",
            "de board.role.MANAGER",
            "fr board.role.MANAGER",
            "fr board.role.ADMIN",
            "es board.role.MANAGER",
            "es board.role.ADMIN",
            "de board.deal",
            "nl board.deal",
            "nl board.records",
            "nl board.trend.week",
            "nl deal.merged",
            "nl forecast.BEST_CASE",
            "nl forecast.COMMIT",
            "nl reference.ORDER",
            "nl period.week",
            "nl fact.named",
            "nl role.ROBOT",
            "nl api.status.409",
            "nl app",
            "de role.ROBOT",
            "de thread",
            "de app");

    /** How readers are not addressed: in French as vous alone, elsewhere as du, je and tú; with imperatives of the other form. */
    private static final Map<String, Pattern> OTHERWISE = Map.of(
            "fr",
            Pattern.compile("(?iU)\\b(tu|te|toi|ton|ta|tes|\\w+es-(?:en|y))\\b|\\bt’|s’il te |"
                    + "(?<=^|[.:;!?…] |, puis |, ou )(choisis|réessaie|tape|dis|donne|envoie|ouvre|utilise|regarde|écris|demande"
                    + "|ajoute|invite|essaie|remplis|nomme|cherche|enregistre|corrige|copie|attends|annonce|supprime|prends"
                    + "|laisse|remets|retire)(?=[- .,:]|$)"),
            "de",
            Pattern.compile("(?U)(?<=[\\p{L},] )(Sie|Ihnen|Ihr|Ihre|Ihrem|Ihren|Ihrer)\\b"),
            "nl",
            Pattern.compile("(?iU)\\b(u|uw|uzelf)\\b"),
            "es",
            Pattern.compile(
                    "(?iU)\\b(usted|ustedes)\\b|(?<=^|[.:;!?¡…] )(elija|use|utilice|escriba|diga|dé|envíe|invite|añada"
                            + "|abra|haga|pulse|mire|guarde|corrija|copie|pregunte|pruebe|inténtelo)(?=[- .,:]|$)"));

    static Stream<Arguments> translations() {
        return Stream.of("nl", "de", "fr", "es")
                .flatMap(language -> Stream.of("/io/wonce/web/page", "/io/wonce/slack/install/install", WORDS, COMMANDS)
                        .map(file -> Arguments.of(file, language)));
    }

    static Stream<Arguments> sentences() {
        return translations().filter(text -> !text.get()[0].equals(COMMANDS));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void has_every_text_that_there_is_in_english_and_no_other(String file, String language) throws IOException {
        assertThat(texts(file, language).keySet()).isEqualTo(english(file).keySet());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_text_has_the_same_values_in_it_as_in_english(String file, String language) throws IOException {
        Map<String, String> translated = texts(file, language);

        english(file)
                .forEach((key, english) -> assertThat(values(translated.get(key), language))
                        .as(language + " " + key)
                        .isEqualTo(values(english, "en")));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void nothing_is_left_in_english(String file, String language) throws IOException {
        Map<String, String> translated = texts(file, language);
        Set<String> left = english(file).entrySet().stream()
                .filter(text -> text.getValue().equals(translated.get(text.getKey())))
                .filter(text -> isSaid(text.getValue()))
                .map(text -> language + " " + text.getKey())
                .collect(Collectors.toCollection(TreeSet::new));
        left.removeAll(COGNATES);

        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readers_are_addressed_in_one_way(String file, String language) throws IOException {
        Pattern otherwise = OTHERWISE.get(language);

        texts(file, language)
                .forEach(
                        (key, text) -> assertThat(text).as(language + " " + key).doesNotContainPattern(otherwise));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void no_text_has_an_apostrophe_that_its_format_takes_for_a_quote(String file, String language) throws IOException {
        assertThat(texts(file, language).values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void a_number_of_orders_is_said_as_people_say_it() throws IOException {
        Map<String, String> expected = Map.of(
                "en", "0 orders, 1 order, 2 orders",
                "nl", "0 opdrachten, 1 opdracht, 2 opdrachten",
                "de", "0 Aufträge, 1 Auftrag, 2 Aufträge",
                "fr", "0 commande, 1 commande, 2 commandes",
                "es", "0 pedidos, 1 pedido, 2 pedidos");

        for (Map.Entry<String, String> said : expected.entrySet()) {
            String pattern = texts(WORDS, said.getKey()).get("count.orders");
            assertThat(Stream.of(0, 1, 2)
                            .map(n -> said(pattern, n, said.getKey()))
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(said.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void every_number_has_its_form(String file, String language) throws IOException {
        texts(file, language).forEach((key, pattern) -> {
            if (pattern.contains(", plural,") || pattern.contains(",choice,")) {
                assertThat(Stream.of(0, 1, 2, 21).map(n -> said(pattern, n, language)))
                        .as(language + " " + key)
                        .allMatch(said -> !said.isBlank() && !said.contains("{"));
            }
        });
    }

    @Test
    void no_word_of_a_command_means_two_things() throws IOException {
        for (String kind : Stream.of("verb.", "setting.", "milestone.", "category.", "grouping.", "unit.")
                .toList()) {
            Map<String, Set<String>> meanings = new TreeMap<>();
            for (String language : Stream.of("en", "nl", "de", "fr", "es").toList()) {
                texts(COMMANDS, language).forEach((key, words) -> {
                    if (key.startsWith(kind)) {
                        Arrays.stream(words.split(" "))
                                .forEach(word -> meanings.computeIfAbsent(word, w -> new TreeSet<>())
                                        .add(key));
                    }
                });
            }

            assertThat(meanings).allSatisfy((word, keys) -> assertThat(keys).hasSize(1));
        }
    }

    private static String said(String pattern, int n, String language) {
        if (pattern.contains(",choice,")) {
            return java.text.MessageFormat.format(pattern, n);
        }
        MessageFormat format = new MessageFormat(pattern, Locale.forLanguageTag(language));
        Map<String, Object> values = new HashMap<>();
        format.getArgumentNames()
                .forEach(name -> values.put(name, pattern.contains("{" + name + ", plural,") ? n : "x"));
        values.put("n", n);
        return format.format(values);
    }

    /** Something other than values, numbers, names and signs. */
    private static boolean isSaid(String text) {
        String bare = text.replaceAll("\\{[^}]*\\}|Acme|PO \\d*|Q(?=\\W|$)", "");
        return bare.codePoints().filter(Character::isLetter).count() > 1;
    }

    private static Set<String> values(String pattern, String language) {
        return pattern.matches(".*\\{\\d.*")
                ? new TreeSet<>(Arrays.asList(numbers(pattern)))
                : new TreeSet<>(new MessageFormat(pattern, Locale.forLanguageTag(language)).getArgumentNames());
    }

    private static String[] numbers(String pattern) {
        return pattern.replaceAll("[^{]*\\{(\\d)", "$1 ")
                .replaceAll("[^\\d ]", "")
                .split(" +");
    }

    private static Map<String, String> english(String file) throws IOException {
        return texts(file, "en");
    }

    private static Map<String, String> texts(String file, String language) throws IOException {
        boolean isWhole = file.endsWith("_");
        String ending = isWhole ? language : language.equals("en") ? "" : "_" + language;
        Properties properties = new Properties();
        try (InputStream in = TranslationTest.class.getResourceAsStream(file + ending + ".properties")) {
            assertThat(in).as(file + ending).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
