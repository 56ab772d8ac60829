package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.wonce.app.port.LedgerUnavailable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails says neither texts nor names. */
final class DiscretionIT {
    private static final String SECRET = "Jan won Acme";

    private final Story story = new Story();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into nothing_like_it values (:organisation, :text)",
                "insert into deal (organisation_id, number, status, opened_at, last_heard)"
                        + " values (:organisation, 1, :text, now(), now())",
                "insert into customer_word values (:organisation, :text, 1), (:organisation, :text, 2)",
                "insert into customer values (:organisation, :text || chr(0))"
            })
    void a_failed_statement_says_nothing_of_what_was_bound(String sql) {
        Throwable failure = catchThrowable(() -> failing(sql));

        assertThat(failure).isNotNull();
        assertThat(printed(failure)).doesNotContain(SECRET);
    }

    @Test
    void nor_does_one_that_may_succeed_later() {
        Throwable failure = catchThrowable(
                () -> failing("set transaction read only; insert into customer values (:organisation, :text)"));

        assertThat(failure).isInstanceOf(LedgerUnavailable.class);
        assertThat(printed(failure)).doesNotContain(SECRET);
    }

    private void failing(String sql) {
        TestDatabase.shared()
                .transactions()
                .in(
                        story.organisation.id(),
                        session -> session.update(sql)
                                .bindMap(Map.of("text", SECRET))
                                .execute());
    }

    private static String printed(Throwable failure) {
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        return all.toString();
    }
}
