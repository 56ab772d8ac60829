package io.wonce.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** The log as logback.xml writes it. */
final class DiscreetTraceTest {
    private static final String SECRET = "Jan won Acme for 12k";

    @Test
    void a_trace_tells_where_and_not_what_a_library_quotes() {
        String line = logged(new IllegalStateException("we failed", quoting()));

        assertThat(line)
                .contains("java.lang.IllegalStateException: we failed")
                .contains("caused by java.lang.NumberFormatException")
                .contains("DiscreetTraceTest.quoting")
                .doesNotContain(SECRET);
    }

    @Test
    void of_an_sql_failure_the_state_is_told() {
        assertThat(logged(new SQLException(SECRET, "23514")))
                .contains("SQLSTATE 23514")
                .doesNotContain(SECRET);
    }

    @Test
    void a_line_without_a_failure_is_one_line() {
        assertThat(logged(null)).endsWith("something happened" + System.lineSeparator());
    }

    @Test
    void what_the_lines_of_a_request_share_stands_in_each() {
        MDC.put("request", "4711-0815");
        try {
            assertThat(logged(null)).endsWith(" [request=4711-0815] something happened" + System.lineSeparator());
        } finally {
            MDC.remove("request");
        }
    }

    @Test
    void as_json_a_line_is_an_object_as_discreet() throws JsonProcessingException {
        String line;
        MDC.put("request", "4711-0815");
        try {
            line = logged("json", new IllegalStateException("we \"failed\"", quoting()));
        } finally {
            MDC.remove("request");
        }

        assertThat(line).endsWith("}" + System.lineSeparator()).doesNotContain(SECRET);
        JsonNode object = new ObjectMapper().readTree(line);
        assertThat(object.path("level").textValue()).isEqualTo("ERROR");
        assertThat(object.path("formattedMessage").textValue()).isEqualTo("something happened");
        assertThat(object.path("mdc").path("request").textValue()).isEqualTo("4711-0815");
        assertThat(object.path("trace").textValue())
                .contains(
                        "java.lang.IllegalStateException: we \"failed\"", "caused by java.lang.NumberFormatException");
        assertThat(new ObjectMapper().readTree(logged("json", null)).has("trace"))
                .isFalse();
    }

    private static NumberFormatException quoting() {
        try {
            Integer.parseInt(SECRET);
            throw new AssertionError("that was a number");
        } catch (NumberFormatException quoting) {
            return quoting;
        }
    }

    private static String logged(@org.jspecify.annotations.Nullable Throwable failure) {
        return logged("text", failure);
    }

    private static String logged(String form, @org.jspecify.annotations.Nullable Throwable failure) {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(MDC.getMDCAdapter());
        context.putProperty("WONCE_LOG", form);
        JoranConfigurator joran = new JoranConfigurator();
        joran.setContext(context);
        try {
            joran.doConfigure(Objects.requireNonNull(DiscreetTraceTest.class.getResource("/logback.xml")));
        } catch (ch.qos.logback.core.joran.spi.JoranException wrong) {
            throw new AssertionError(wrong);
        }
        var root = context.getLogger("ROOT");
        ConsoleAppender<ILoggingEvent> appender = (ConsoleAppender<ILoggingEvent>) root.getAppender("STDERR");
        LoggingEvent event = new LoggingEvent("here", root, Level.ERROR, "something happened", failure, null);
        return new String(appender.getEncoder().encode(event), StandardCharsets.UTF_8);
    }
}
