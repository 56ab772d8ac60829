package io.wonce.model;

import static io.wonce.model.FakeEndpoint.opinion;
import static io.wonce.model.FakeEndpoint.opinionAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HandClock;
import io.wonce.app.port.Endpoint;
import io.wonce.app.port.SecondOpinion;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.organisation.Outreach;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.Setback;
import io.wonce.domain.reading.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A second reader that answers, and one that misbehaves, on real HTTP. */
final class OpenAiSecondReaderIT {
    private static final String TEXT = "Acme zei eerst nee, en toen \"doen we\". 9k";
    private static final Outreach LOOPBACK = new Outreach(true, false);
    private static final Duration TIME_OUT = Duration.ofSeconds(2);
    private static final Duration IN_TIME = Duration.ofMillis(2_400);

    private final FakeEndpoint fake = FakeEndpoint.start();
    private final HandClock clock = new HandClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final OpenAiSecondReader reader = new OpenAiSecondReader(LOOPBACK, clock);

    @AfterEach
    void close() {
        reader.close();
        fake.close();
    }

    @Test
    void an_opinion_comes_in_the_form_that_was_asked_for() {
        fake.answers(opinionAt("win", "\"Acme\"", "9000", "\"EUR\"", "\"verbal\"", "\"PO 4711\""));

        assertThat(asks())
                .isEqualTo(new SecondOpinion.Stated(
                        Kind.WIN,
                        Optional.of("Acme"),
                        Optional.of(new BigDecimal("9000")),
                        Optional.of(Currency.getInstance("EUR")),
                        Optional.of(Milestone.VERBAL),
                        List.of("PO 4711")));
    }

    @Test
    void the_text_is_sent_as_data_and_nothing_about_where_it_comes_from() {
        asks();

        FakeEndpoint.Asked asked = fake.asked().get(0);
        assertThat(asked.path()).isEqualTo("/v1/chat/completions");
        assertThat(asked.authorization()).contains("Bearer " + FakeEndpoint.KEY);
        assertThat(asked.message()).isEqualTo(TEXT);
        assertThat(asked.body().path("model").asText()).isEqualTo(FakeEndpoint.MODEL);
        assertThat(asked.body().path("messages")).hasSize(2);
        assertThat(asked.body().path("response_format").path("type").asText()).isEqualTo("json_schema");
        assertThat(asked.body().at("/response_format/json_schema/strict").asBoolean())
                .isTrue();
        assertThat(asked.body().at("/response_format/json_schema/schema/additionalProperties"))
                .hasToString("false");
        assertThat(asked.body().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("model", "messages", "response_format", "stream");
    }

    @Test
    void an_endpoint_without_a_key_is_sent_none() {
        reader.read(new Endpoint(fake.address(), FakeEndpoint.MODEL, Optional.empty()), TEXT);

        assertThat(fake.asked().get(0).authorization()).isEmpty();
    }

    static Stream<Arguments> misbehaviours() {
        return Stream.of(
                Arguments.of(Setback.KEY_REFUSED, FakeEndpoint.status(401)),
                Arguments.of(Setback.KEY_REFUSED, FakeEndpoint.status(403)),
                Arguments.of(Setback.RATIONED, FakeEndpoint.status(429)),
                Arguments.of(Setback.REFUSED, FakeEndpoint.status(404)),
                Arguments.of(Setback.BROKEN, FakeEndpoint.status(500)),
                Arguments.of(Setback.UNREACHABLE, FakeEndpoint.hangsUp()),
                Arguments.of(Setback.UNREADABLE, FakeEndpoint.body("application/json", "Sure! It is a win.")),
                Arguments.of(Setback.UNREADABLE, FakeEndpoint.body("application/json", "{}")),
                Arguments.of(Setback.UNREADABLE, FakeEndpoint.body("application/json", "{\"choices\":[]}")),
                Arguments.of(
                        Setback.UNREADABLE, FakeEndpoint.body("application/json", "{\"choices\":[{\"message\":{}}]}")),
                Arguments.of(Setback.UNREADABLE, FakeEndpoint.body("text/html", "<p>Welcome</p>")),
                Arguments.of(Setback.TOO_LARGE, FakeEndpoint.body("application/json", " ".repeat(1_000_000))),
                Arguments.of(Setback.TOO_LARGE, FakeEndpoint.bomb()));
    }

    @ParameterizedTest
    @MethodSource("misbehaviours")
    void who_misbehaves_has_no_opinion_and_is_asked_once(Setback why, FakeEndpoint.Behaviour behaviour) {
        fake.behaves(behaviour);

        assertThat(asks()).isEqualTo(new SecondOpinion.NoAnswer(why));
        assertThat(fake.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "It is a win",
                "{\"kind\":\"win\"}",
                "{\"kind\":\"won\",\"customer\":null,\"amount\":null,\"currency\":null,\"milestone\":null,\"references\":[]}",
                "{\"kind\":\"WIN\",\"customer\":null,\"amount\":null,\"currency\":null,\"milestone\":null,\"references\":[]}",
                "{\"kind\":null,\"customer\":null,\"amount\":null,\"currency\":null,\"milestone\":null,\"references\":[]}",
                "{\"kind\":\"win\",\"customer\":7,\"amount\":null,\"currency\":null,\"milestone\":null,\"references\":[]}",
                "{\"kind\":\"win\",\"customer\":null,\"amount\":\"9k\",\"currency\":null,\"milestone\":null,\"references\":[]}",
                "{\"kind\":\"win\",\"customer\":null,\"amount\":1e999999999,\"currency\":null,\"milestone\":null,\"references\":[]}",
                "{\"kind\":\"win\",\"customer\":null,\"amount\":null,\"currency\":\"euro\",\"milestone\":null,\"references\":[]}",
                "{\"kind\":\"win\",\"customer\":null,\"amount\":null,\"currency\":null,\"milestone\":\"done\",\"references\":[]}",
                "{\"kind\":\"win\",\"customer\":null,\"amount\":null,\"currency\":null,\"milestone\":null,\"references\":[7]}",
                "{\"kind\":\"win\",\"customer\":null,\"amount\":null,\"currency\":null,\"milestone\":null,\"references\":null}",
                "{\"kind\":\"none\",\"kind\":\"win\",\"customer\":null,\"amount\":null,\"currency\":null,\"milestone\":null,\"references\":[]}",
                "{\"kind\":\"win\",\"customer\":null,\"amount\":null,\"currency\":null,\"milestone\":null,\"references\":[],\"link\":\"D-1\"}",
                "{\"kind\":\"win\",\"customer\":null,\"amount\":null,\"currency\":null,\"milestone\":null,\"references\":[]} D-1",
            })
    void what_breaks_the_schema_is_no_opinion(String answer) {
        fake.answers(answer);

        assertThat(asks()).isEqualTo(new SecondOpinion.NoAnswer(Setback.UNREADABLE));
    }

    @Test
    void who_is_slow_is_not_waited_for() {
        for (FakeEndpoint.Behaviour slow : List.of(
                fake.hangs(),
                fake.trickles(),
                fake.after(Duration.ofSeconds(3), FakeEndpoint.says(FakeEndpoint.NOTHING)))) {
            fake.behaves(slow);
            long begun = System.nanoTime();

            assertThat(asks()).isEqualTo(new SecondOpinion.NoAnswer(Setback.TOO_SLOW));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(TIME_OUT.minusMillis(50), IN_TIME);
        }
    }

    @Test
    void who_answers_within_the_time_is_heard() {
        fake.behaves(
                fake.after(Duration.ofMillis(1_200), FakeEndpoint.says(opinion("win", "\"Acme\"", "9000", "null"))));

        assertThat(asks()).isInstanceOf(SecondOpinion.Stated.class);
    }

    @Test
    void nobody_is_followed_elsewhere() {
        try (FakeEndpoint elsewhere = FakeEndpoint.start()) {
            fake.behaves(FakeEndpoint.redirectsTo(elsewhere.address().value()));

            assertThat(asks()).isEqualTo(new SecondOpinion.NoAnswer(Setback.MOVED));
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void a_name_that_leads_into_the_house_is_not_called() {
        Endpoint disguised =
                new Endpoint(new SecondReaderAddress("http://2130706433:" + fake.port()), "m", Optional.empty());

        try (OpenAiSecondReader anywhere = new OpenAiSecondReader(new Outreach(true, true), clock)) {
            assertThat(anywhere.read(disguised, TEXT)).isEqualTo(new SecondOpinion.NoAnswer(Setback.OUT_OF_BOUNDS));
        }
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void this_computer_is_asked_only_where_the_operator_allows_it() {
        try (OpenAiSecondReader outside = new OpenAiSecondReader(Outreach.PUBLIC, clock)) {
            assertThat(outside.read(fake.endpoint(), TEXT))
                    .isEqualTo(new SecondOpinion.NoAnswer(Setback.OUT_OF_BOUNDS));
        }
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void nobody_there_is_no_opinion() {
        fake.close();

        assertThat(asks()).isEqualTo(new SecondOpinion.NoAnswer(Setback.UNREACHABLE));
    }

    @Test
    void after_five_failures_in_a_row_it_rests_for_a_minute() {
        fake.behaves(FakeEndpoint.status(500));
        IntStream.range(0, 4).forEach(n -> asks());
        fake.answers(FakeEndpoint.NOTHING);
        asks();
        fake.behaves(FakeEndpoint.status(500));
        IntStream.range(0, 5).forEach(n -> assertThat(asks()).isEqualTo(new SecondOpinion.NoAnswer(Setback.BROKEN)));

        assertThat(asks()).isEqualTo(new SecondOpinion.NoAnswer(Setback.RESTING));
        clock.tick(Duration.ofSeconds(59));
        assertThat(asks()).isEqualTo(new SecondOpinion.NoAnswer(Setback.RESTING));
        assertThat(fake.asked()).hasSize(10);

        clock.tick(Duration.ofSeconds(2));
        assertThat(asks()).isEqualTo(new SecondOpinion.NoAnswer(Setback.BROKEN));
        assertThat(asks()).isEqualTo(new SecondOpinion.NoAnswer(Setback.RESTING));
        assertThat(fake.asked()).hasSize(11);

        clock.tick(Duration.ofSeconds(61));
        fake.answers(FakeEndpoint.NOTHING);
        assertThat(asks()).isInstanceOf(SecondOpinion.Stated.class);
        assertThat(asks()).isInstanceOf(SecondOpinion.Stated.class);
    }

    @Test
    void one_who_rests_keeps_no_other_from_being_asked() {
        fake.behaves(FakeEndpoint.status(500));
        IntStream.range(0, 6).forEach(n -> asks());
        fake.answers(FakeEndpoint.NOTHING);

        Endpoint other = new Endpoint(fake.address(), "another", Optional.empty());

        assertThat(reader.read(other, TEXT)).isInstanceOf(SecondOpinion.Stated.class);
    }

    @Test
    void no_more_than_two_are_asked_at_once() {
        fake.behaves(fake.hangs());
        List<CompletableFuture<SecondOpinion>> waiting = Stream.generate(
                        () -> CompletableFuture.supplyAsync(this::asks))
                .limit(2)
                .toList();
        Awaitility.await().until(() -> fake.asked().size() == 2);

        assertThat(asks()).isEqualTo(new SecondOpinion.NoAnswer(Setback.BUSY));
        assertThat(waiting)
                .allSatisfy(one -> assertThat(one.join()).isEqualTo(new SecondOpinion.NoAnswer(Setback.TOO_SLOW)));
    }

    private SecondOpinion asks() {
        return reader.read(fake.endpoint(), TEXT);
    }
}
