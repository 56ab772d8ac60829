package io.wonce.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is typed, somebody gets a short, readable answer, and what was there before stays. */
final class HostileCommandsIT {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Conversation conversation = new Conversation(DUTCH);
    private final Vocabulary vocabulary = Vocabulary.load();

    @ParameterizedTest
    @EnumSource(value = Verb.class, names = "UNDO", mode = EnumSource.Mode.EXCLUDE)
    void every_command_answers_whatever_follows_it(Verb verb) {
        conversation.types("/deal won Acme 12k signed");

        Assertions.assertTimeout(PATIENCE, () -> hostile().forEach(words -> readable(verb, words)));

        assertThat(conversation.types("/deal find Acme"))
                .isInstanceOfSatisfying(
                        Answer.DealsFound.class,
                        found -> assertThat(found.deals()).isNotEmpty());
    }

    @Test
    void every_question_is_answered() {
        Assertions.assertTimeout(
                PATIENCE,
                () -> hostile().forEach(words -> {
                    conversation.asks("@Wonce " + words);
                    conversation.asks("hoeveel orders " + words);
                    conversation.types("/deal " + words);
                }));

        assertReadable(conversation.transcript());
    }

    @Test
    void what_no_database_keeps_does_not_lose_the_order() {
        Answer answer = conversation.types("/deal won Ac\u0000me BV 12k\ud83d signed");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Resolved.class,
                        resolved -> assertThat(resolved.resolution()).isInstanceOf(Resolution.Done.class));
    }

    private void readable(Verb verb, String words) {
        int before = conversation.transcript().length();
        conversation.types("/deal " + vocabulary.name(verb, DUTCH) + " " + words);
        assertReadable(conversation.transcript().substring(before));
    }

    private static void assertReadable(String transcript) {
        String answers = String.join(
                "\n", transcript.lines().filter(line -> line.startsWith("    ")).toList());
        assertThat(answers).isNotBlank().doesNotContain("\u0000", "\u202e", "\u001b");
        assertThat(answers.lines().mapToInt(String::length).max().orElse(0)).isLessThan(400);
    }

    private static Stream<String> hostile() {
        return Stream.concat(
                Stream.of(
                        "a".repeat(40_000),
                        "!".repeat(40_000) + "a",
                        "D-1 ".repeat(10_000),
                        "1 ".repeat(10_000),
                        "🎉".repeat(500)),
                List.of(
                        "\u0000",
                        "\ud83d",
                        "\u001b[31mrood\u0007",
                        "\u202egnorw\u202c",
                        "شركة النور ١٢٣",
                        "חברה 12k",
                        "D-0",
                        "D-999999999999999",
                        "D-99999999999999999999999",
                        "#0",
                        "#99999999999999999999",
                        "-1",
                        "'; drop table deal; --",
                        "<script>alert(1)</script>",
                        "{n, plural, one {#}} {0} %s %n",
                        "<@U123> <#C1|wins> &amp; &lt;",
                        "2026-13-45 2026-W99 31-02-2026",
                        "D-1 D-1",
                        "per per per",
                        "\t\n\r")
                        .stream());
    }
}
