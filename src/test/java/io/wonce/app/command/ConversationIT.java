package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every command, typed well and typed badly, with what people read: {@code script_LANGUAGE.txt} in, {@code
 * transcript_LANGUAGE.txt} out. {@code !} before a line is a manager's, {@code ?} a question in words. After a deliberate change:
 * {@code -Dgolden=write}, and read the difference.
 */
class ConversationIT {
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void answers_as_the_transcript_says(String language) throws IOException {
        Conversation conversation = new Conversation(Locale.forLanguageTag(language));

        for (String line : text("script_" + language).lines().toList()) {
            say(conversation, line);
        }

        String said = conversation.transcript();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(Path.of("src/test/resources/io/wonce/app/command/transcript_" + language + ".txt"), said);
        }
        assertThat(said).isEqualTo(text("transcript_" + language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr", "es"})
    void what_wonce_gives_as_an_example_is_understood(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Conversation conversation = new Conversation(locale);
        Vocabulary vocabulary = Vocabulary.load();
        conversation.types("/deal won Quiltwerk 5k");

        for (Verb verb : Verb.values()) {
            Answer answer = conversation.types(conversation.manager(), vocabulary.example(verb, locale));

            boolean isOfUnknown = vocabulary.example(verb, locale).matches(".*(D-|#)\\d+.*");
            if (!isOfUnknown) {
                assertThat(answer).as(language + " " + verb).isNotInstanceOf(Answer.Mistake.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, Wie viele Aufträge diese Woche?, Was wird noch erwartet?",
        "fr, Combien de commandes cette semaine ?, Qu’attend-on encore ?",
        "es, ¿Cuántos pedidos esta semana?, ¿Qué se espera aún?"
    })
    void the_questions_of_the_help_are_answered(String language, String count, String pipeline) {
        Conversation conversation = new Conversation(Locale.forLanguageTag(language));

        assertThat(conversation.asks(count))
                .isInstanceOfSatisfying(
                        Answer.Counted.class,
                        counted -> assertThat(counted.by()).isEmpty());
        assertThat(conversation.asks(pipeline)).isInstanceOf(Answer.PipelineShown.class);
    }

    private static void say(Conversation conversation, String line) {
        List<String> marks = List.of("!", "?");
        String words = marks.contains(line.substring(0, 1)) ? line.substring(1) : line;
        switch (line.charAt(0)) {
            case '!' -> conversation.types(conversation.manager(), words);
            case '?' -> conversation.asks(words);
            default -> conversation.types(words);
        }
    }

    private static String text(String name) throws IOException {
        try (var in = ConversationIT.class.getResourceAsStream(name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
