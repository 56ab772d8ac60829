package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.wonce.domain.chat.Emoji;
import io.wonce.domain.deal.PlainWords;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.WeekDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No expression takes the square of the length of what somebody typed. */
final class ExpressionsTest {
    private static final int LONG = 65_536;

    /** What is looked for at the end, and may begin anywhere: it begins anew at each character of a long row. */
    private static final Pattern AT_THE_END = Pattern.compile(
            "(?:replaceAll|replaceFirst|split|Pattern\\.compile)\\((?:\"[^^\"][^\"]*|\"|\"[^\"]*\\|[^^\"][^\"]*)[+*][)\\]]*\\$\"");

    /** Their words were measured before, are heads of requests, or are our own settings and what PostgreSQL says. */
    private static final Set<String> MEASURED = Set.of(
            "app/command/Arguments.java",
            "app/command/Vocabulary.java",
            "config/SlackVariables.java",
            "config/TeamsVariables.java",
            "domain/counting/PeriodWords.java",
            "postgres/AppRole.java",
            "postgres/Migrations.java",
            "teams/door/LoopbackOnly.java",
            "web/tryout/Gate.java");

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("the address of a second reader", take(SecondReaderAddress::parse), "/", "https://a"),
                arguments("the address of a second reader, made", take(ExpressionsTest::make), "/", "https://a"),
                arguments("an emoji", take(Emoji::new), ":", "tada"),
                arguments("words of a message", take(PlainWords::of), "<@", ""),
                arguments("words of a message", take(PlainWords::of), "<!", ""),
                arguments("pictures", take(Pictures::addresses), "<", ""),
                arguments("days of the week", take(WeekDays::read), " ", "mon"));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("rows")
    void a_long_row_of_the_same_is_read_at_once(String what, Consumer<String> read, String part, String before) {
        String text = before + part.repeat(LONG / part.length()) + "x";

        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> read.accept(text));
    }

    @Test
    void nothing_is_looked_for_at_the_end_by_an_expression_that_begins_anywhere() throws IOException {
        Path root = Path.of("src/main/java/io/wonce");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> AT_THE_END.matcher(read(file)).find())
                    .map(file -> root.relativize(file).toString())
                    .toList();

            assertThat(found).isSubsetOf(MEASURED);
        }
    }

    private static void make(String typed) {
        try {
            new SecondReaderAddress(typed);
        } catch (IllegalArgumentException tooLong) {
            assertThat(tooLong).hasMessageContaining("200");
        }
    }

    private static Consumer<String> take(Consumer<String> read) {
        return read;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
