package io.wonce.words;

import static io.wonce.words.SampleDeals.AMSTERDAM;
import static io.wonce.words.SampleDeals.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.linking.Evidence;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Resolution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All that Wonce says stands in {@code golden_LANGUAGE.txt}, to be read as a salesperson would. After a deliberate change:
 * {@code mvn test -Dtest=WordsGoldenTest -Dgolden=write}, and read the difference.
 */
class WordsGoldenTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void says_what_the_golden_file_says(String language) throws IOException {
        String said = everything(Words.in(Locale.forLanguageTag(language), AMSTERDAM));

        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(Path.of("src/test/resources/io/wonce/words/golden_" + language + ".txt"), said);
        }
        assertThat(said).isEqualTo(golden(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void has_no_sentence_that_is_never_said_and_lacks_none(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle bundle = ResourceBundle.getBundle("io.wonce.words.words", locale);
        Set<String> said = new ConcurrentSkipListSet<>();

        everything(new Words(AMSTERDAM, new Texts(Formats.of(locale, locale), key -> {
            said.add(key);
            return bundle.getString(key);
        })));

        Set<String> unsaid = keys(bundle);
        unsaid.removeAll(said);
        assertThat(unsaid).isEmpty();
    }

    @Test
    void every_kind_of_word_has_its_sample() {
        Collection<Object> samples = new ArrayList<>();
        SampleOutgoing.all().values().forEach(outgoing -> {
            samples.add(outgoing);
            if (outgoing instanceof Outgoing.Outcome outcome) {
                samples.add(outcome.result());
            }
        });
        samples.addAll(SampleEvidence.all());
        samples.addAll(SampleResolutions.all().values());
        samples.addAll(SampleAnswers.all().values());

        Set<Class<?>> spoken = Set.copyOf(samples.stream().map(Object::getClass).toList());
        for (Class<?> words :
                List.of(Outgoing.class, Outgoing.Result.class, Evidence.class, Resolution.class, Answer.class)) {
            assertThat(spoken).containsAll(Arrays.asList(words.getPermittedSubclasses()));
        }
    }

    @Test
    void buttons_fit_on_every_platform() {
        for (String language : List.of("en", "nl", "de", "fr", "es")) {
            Words words = Words.in(Locale.forLanguageTag(language), AMSTERDAM);
            SampleOutgoing.all().values().stream()
                    .flatMap(outgoing -> words.card(outgoing, NOW).controls().stream())
                    .forEach(control -> assertThat(labels(control)).allMatch(label -> label.length() <= 75));
        }
    }

    @Test
    void a_language_without_a_file_is_answered_in_english() {
        Words words = Words.in(Locale.ITALIAN, AMSTERDAM);

        Card card = words.card(SampleOutgoing.all().get("outcome: first order of the week"), NOW);

        assertThat(card.headline()).isEqualTo("Noted as new order D-142 (Acme): signed.");
    }

    private static String everything(Words words) {
        StringBuilder text = new StringBuilder();
        SampleOutgoing.all().forEach((title, outgoing) -> add(text, title, words.card(outgoing, NOW)));
        SampleOutgoing.told(words.language()).forEach((title, told) -> add(text, title, words.card(told, NOW)));
        SampleResolutions.all().forEach((title, resolution) -> add(text, title, words.card(resolution, NOW)));
        SampleAnswers.all().forEach((title, answer) -> add(text, title, words.card(answer, NOW)));
        SampleDigests.drawn()
                .forEach((title, digest) -> text.append("# picture: ")
                        .append(title)
                        .append('\n')
                        .append(words.drawing(digest, NOW).orElseThrow().plain())
                        .append("\n\n"));
        text.append("# forms\n");
        Arrays.stream(FormText.values())
                .forEach(form -> text.append(words.say(form)).append('\n'));
        text.append("\n# evidence\n");
        SampleEvidence.all()
                .forEach(evidence -> text.append(words.phrase(evidence, NOW)).append('\n'));
        return text.toString();
    }

    private static void add(StringBuilder text, String title, Card card) {
        text.append("# ").append(title).append('\n').append(Sketch.of(card)).append('\n');
    }

    private static List<String> labels(Card.Control control) {
        if (control instanceof Card.Control.Select select) {
            return select.options().stream().map(Card.Control.Button::label).toList();
        }
        if (control instanceof Card.Control.Note) {
            return List.of();
        }
        if (control instanceof Card.Control.NewDate date) {
            return List.of(date.label());
        }
        if (control instanceof Card.Control.Link link) {
            return List.of(link.label());
        }
        return List.of(
                control instanceof Card.Control.Button button
                        ? button.label()
                        : ((Card.Control.DealSearch) control).label());
    }

    private static Set<String> keys(ResourceBundle bundle) {
        Set<String> keys = new TreeSet<>();
        for (Enumeration<String> all = bundle.getKeys(); all.hasMoreElements(); ) {
            keys.add(all.nextElement());
        }
        return keys;
    }

    private static String golden(String language) throws IOException {
        try (var in = WordsGoldenTest.class.getResourceAsStream("golden_" + language + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
