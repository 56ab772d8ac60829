package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {
    private static final List<String> LANGUAGES = Lexicon.load().languages();
    private static final Concepts CONCEPTS = Concepts.load(LANGUAGES);

    @ParameterizedTest
    @CsvSource({
        "nl, toegezegd, agree",
        "en, approved, agree",
        "de, zugesagt, agree",
        "fr, accepté, agree",
        "es, aceptado, agree",
        "nl, handtekening, sign",
        "es, pospuesto, wait"
    })
    void a_word_is_about_the_same_in_every_language(String language, String word, String concept) {
        assertThat(of(word, language)).containsExactly(concept.hashCode());
    }

    @Test
    void a_phrase_speaks_for_its_words() {
        assertThat(of("groen licht", "nl")).containsOnly("agree".hashCode()).hasSize(2);
    }

    @Test
    void a_compound_is_about_its_last_part() {
        assertThat(of("steigerhandtekening", "nl")).containsExactly("sign".hashCode());
        assertThat(of("gerüstunterschrift", "de")).containsExactly("sign".hashCode());
    }

    @Test
    void an_unknown_word_is_about_nothing() {
        assertThat(of("qwrtzp", "nl")).containsExactly(Concepts.NONE);
    }

    @Test
    void every_language_has_words_for_every_concept() {
        Map<String, List<String>> concepts = new TreeMap<>();
        for (String language : LANGUAGES.subList(1, LANGUAGES.size())) {
            concepts.put(
                    language,
                    Resources.lines(language + ".concepts").stream()
                            .map(line -> line.substring(0, line.indexOf(':')))
                            .distinct()
                            .sorted()
                            .toList());
        }

        assertThat(concepts.values()).containsOnly(concepts.get("en"));
    }

    private static int[] of(String text, String language) {
        List<Token> tokens = Tokenizer.tokens(Markup.plain(text));
        return CONCEPTS.of(tokens, new int[] {LANGUAGES.indexOf(language)});
    }
}
