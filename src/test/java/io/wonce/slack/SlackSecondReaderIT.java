package io.wonce.slack;

import static io.wonce.model.FakeEndpoint.NOTHING;
import static io.wonce.model.FakeEndpoint.opinionAt;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.wonce.app.Desk;
import io.wonce.app.Reads;
import io.wonce.app.SecondLook;
import io.wonce.app.SecondVoice;
import io.wonce.app.port.Ledger;
import io.wonce.config.DiscreetTrace;
import io.wonce.domain.organisation.Outreach;
import io.wonce.domain.organisation.SecondReading;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.TestReader;
import io.wonce.model.FakeEndpoint;
import io.wonce.model.OpenAiSecondReader;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.fake.Delivery;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakeView;
import io.wonce.slack.fake.Said;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** From a doubtful message in Slack to the question below it, by way of an endpoint on real HTTP. */
final class SlackSecondReaderIT {
    private static final String SEAL = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final Reader READER = TestReader.shared();
    private static final String DOUBTFUL = "Quixotic zei eerst nee, en belde tien minuten later terug. 9k";
    private static final String WIN = opinionAt("win", "\"Quixotic\"", "9000", "null", "\"verbal\"");

    private final FakeEndpoint endpoint = FakeEndpoint.start();
    private final OpenAiSecondReader second = new OpenAiSecondReader(new Outreach(true, false), InstantSource.system());
    private final Ledger ledger = TestDatabase.shared().ledger(Optional.of(SEAL));
    private SlackHouse house;

    @BeforeEach
    void open() {
        house = SlackHouse.with(this::withSecondReader);
    }

    @AfterEach
    void close() {
        house.close();
        second.close();
        endpoint.close();
    }

    @Test
    void a_doubtful_message_becomes_a_question_where_the_second_reader_says_so() {
        switchOn();
        endpoint.answers(WIN);

        Said said = house.jan.say(house.wins, DOUBTFUL);

        assertThat(said.acknowledged()).isTrue();
        FakeMessage prompt = house.prompt(said.message());
        assertThat(prompt.text()).contains("Quixotic");
        assertThat(house.count().orders()).isZero();
        assertThat(endpoint.asked()).hasSize(1);
        assertThat(endpoint.asked().get(0).message()).isEqualTo(DOUBTFUL);
        assertThat(endpoint.asked().get(0).authorization()).contains("Bearer " + FakeEndpoint.KEY);
        assertThat(endpoint.asked().get(0).body().toString())
                .doesNotContain("Jan", house.jan.id(), "sales-wins", house.wins.id(), house.workspace.id());
        house.jan.click(prompt, "New order");
        house.soon(() ->
                assertThat(house.count().orders() + house.count().unresolved()).isLessThanOrEqualTo(1));
        assertThat(house.count().unresolved()).isZero();
    }

    @Test
    void it_stays_silent_where_the_second_reader_sees_nothing_and_redelivery_asks_nobody_again() {
        switchOn();
        endpoint.answers(NOTHING);

        Said said = house.jan.say(house.wins, DOUBTFUL);
        house.slack.events().redeliver(house.slack.events().last(), 2);

        house.quiet();
        assertThat(house.slack.thread(said.message())).isEmpty();
        assertThat(endpoint.asked()).hasSize(1);
        assertThat(state().sent()).isEqualTo(1);
    }

    @Test
    void it_stays_silent_and_in_time_where_the_second_reader_fails() {
        switchOn();

        for (FakeEndpoint.Behaviour behaviour : List.of(
                endpoint.hangs(),
                endpoint.trickles(),
                FakeEndpoint.status(500),
                FakeEndpoint.says(opinionAt("win", "\"Globex\"", "9000", "null", "null")))) {
            endpoint.behaves(behaviour);
            Said said = house.jan.say(house.wins, DOUBTFUL);

            assertThat(said.acknowledged()).isTrue();
            house.quiet();
            assertThat(house.slack.thread(said.message())).isEmpty();
        }
        assertThat(house.count().announcements()).isZero();
        assertThat(answer("settings")).contains("it told of something that the message does not say");
    }

    @Test
    void a_slow_answer_still_leaves_time_for_the_rest() {
        switchOn();
        endpoint.behaves(endpoint.after(Duration.ofSeconds(1), FakeEndpoint.says(WIN)));

        Said said = house.jan.say(house.wins, DOUBTFUL);

        assertThat(said.deliveries())
                .allSatisfy(delivery -> assertThat(delivery.took()).isLessThan(Delivery.PATIENCE));
        assertThat(house.prompt(said.message()).text()).contains("Quixotic");
    }

    @Test
    void nothing_is_sent_until_a_manager_switches_it_on_and_after_it_is_off() {
        house.jan.say(house.wins, DOUBTFUL);
        assertThat(endpoint.asked()).isEmpty();

        switchOn();
        house.jan.say(house.wins, DOUBTFUL + " ");
        assertThat(endpoint.asked()).hasSize(1);

        submit(Map.of("second_address", ""));
        house.jan.say(house.wins, DOUBTFUL + "!");
        assertThat(endpoint.asked()).hasSize(1);
        assertThat(answer("settings")).contains("Second reader: none");
    }

    @Test
    void settings_show_to_whom_what_and_how_much_is_sent_and_never_the_key() {
        switchOn();
        house.jan.say(house.wins, DOUBTFUL);

        assertThat(answer("settings"))
                .contains(endpoint.address().value(), FakeEndpoint.MODEL, "without author and channel")
                .contains("Messages sent there this month: 1 of at most 1,000")
                .doesNotContain(FakeEndpoint.KEY);
        house.dana.command(house.wins, "/deal", "edit settings");
        assertThat(lastView().json().toString())
                .contains(endpoint.address().value(), "One is kept")
                .doesNotContain(FakeEndpoint.KEY);
    }

    @Test
    void who_changes_only_the_model_keeps_the_key() {
        switchOn();

        submit(Map.of("second_model", "reader-2"));
        house.jan.say(house.wins, DOUBTFUL);

        assertThat(endpoint.asked().get(0).body().path("model").asText()).isEqualTo("reader-2");
        assertThat(endpoint.asked().get(0).authorization()).contains("Bearer " + FakeEndpoint.KEY);
    }

    @Test
    void a_key_goes_to_no_other_service_than_it_was_typed_for() {
        switchOn();
        house.dana.command(house.wins, "/deal", "edit settings");
        FakeView form = lastView();
        String other = endpoint.address().value() + "/other";
        submit(Map.of("second_address", other, "second_key", "key-of-the-other"));

        Delivery overtaken = house.dana.submit(form, Map.of("second_key", "key-of-the-first"));

        assertThat(overtaken.json().get("response_action").getAsString()).isEqualTo("update");
        assertThat(overtaken.json().toString()).contains("made this “" + other + "”");
        house.jan.say(house.wins, DOUBTFUL);
        assertThat(endpoint.asked().get(0).authorization()).contains("Bearer key-of-the-other");
        house.dana.submit(lastView(), Map.of("second_address", "", "second_key", "", "second_model", ""));
        assertThat(state().choice()).isEmpty();
    }

    @Test
    void what_is_wrong_with_it_is_said_at_its_field_and_only_a_manager_switches_it_on() {
        Delivery wrong = submit(Map.of(
                "second_address", "http://10.0.0.1/v1", "second_model", "", "second_key", "a b", "second_budget", "0"));

        assertThat(wrong.json().getAsJsonObject("errors").keySet())
                .containsExactlyInAnyOrder("second_address", "second_model", "second_key", "second_budget");

        house.jan.command(house.wins, "/deal", "edit settings");
        house.jan.submit(lastView(), settings());
        assertThat(state().choice()).isEmpty();
    }

    @Test
    void no_log_holds_words_names_or_the_key() {
        try (Log log = new Log()) {
            switchOn();
            for (FakeEndpoint.Behaviour behaviour : List.of(
                    FakeEndpoint.says(NOTHING),
                    FakeEndpoint.status(401),
                    FakeEndpoint.body("application/json", "Quixotic? " + FakeEndpoint.KEY),
                    FakeEndpoint.says("Quixotic, surely"),
                    endpoint.hangs(),
                    FakeEndpoint.says(WIN))) {
                endpoint.behaves(behaviour);
                house.jan.say(house.wins, DOUBTFUL);
            }

            assertThat(endpoint.asked()).hasSize(6);
            assertThat(log.text())
                    .contains("has its second reader on")
                    .doesNotContain("Quixotic", FakeEndpoint.KEY, "sesame", "Jan de Boer");
        }
    }

    @Test
    void a_burst_of_doubt_keeps_no_message_waiting() {
        switchOn();
        endpoint.behaves(endpoint.after(Duration.ofMillis(1_500), FakeEndpoint.says(NOTHING)));

        List<Said> said = IntStream.range(0, 12)
                .parallel()
                .mapToObj(n -> house.jan.say(house.wins, DOUBTFUL + n))
                .toList();

        assertThat(said).allMatch(Said::acknowledged);
        assertThat(state().sent()).isEqualTo(endpoint.asked().size()).isLessThanOrEqualTo(12);
    }

    private Desk withSecondReader(Desk plain) {
        Reads doubting = new Reads() {
            @Override
            public Reading read(String text) {
                return text.startsWith("Quixotic")
                        ? new Reading(0.5, 0.4, List.of(), List.of(), false)
                        : READER.read(text);
            }

            @Override
            public Reading readWon(String text) {
                return READER.readWon(text);
            }
        };
        Reads both = new SecondLook(doubting, ledger, new SecondVoice(second, READER), plain.clock());
        return new Desk(ledger, both, plain.linker(), plain.clock()).within(new Outreach(true, false));
    }

    private void switchOn() {
        assertThat(submit(settings()).acknowledged()).isTrue();
        assertThat(state().choice()).isPresent();
    }

    private Map<String, String> settings() {
        return Map.of(
                "second_address",
                endpoint.address().value(),
                "second_model",
                FakeEndpoint.MODEL,
                "second_key",
                FakeEndpoint.KEY);
    }

    private Delivery submit(Map<String, String> values) {
        house.dana.command(house.wins, "/deal", "edit settings");
        return house.dana.submit(lastView(), values);
    }

    private FakeView lastView() {
        return house.slack.views().get(house.slack.views().size() - 1);
    }

    private String answer(String command) {
        return house.dana
                .command(house.wins, "/deal", command)
                .json()
                .get("text")
                .getAsString();
    }

    private SecondReading state() {
        YearMonth month = YearMonth.from(house.desk.clock().instant().atZone(house.organisation.zone()));
        return ledger.write(
                house.organisation.id(), books -> books.secondReadings().in(month));
    }

    /** All that is logged down to the finest, by everybody. */
    private static final class Log implements AutoCloseable {
        private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        private final ListAppender<ILoggingEvent> events = new ListAppender<>();
        private final List<Logger> fine = List.of(
                (Logger) LoggerFactory.getLogger("io.wonce"),
                (Logger) LoggerFactory.getLogger("dev.langchain4j"),
                (Logger) LoggerFactory.getLogger("io.github.resilience4j"),
                (Logger) LoggerFactory.getLogger("okhttp3"));

        private Log() {
            fine.forEach(logger -> logger.setLevel(Level.TRACE));
            events.start();
            root.addAppender(events);
        }

        private String text() {
            return List.copyOf(events.list).stream()
                    .map(event -> event.getFormattedMessage() + new DiscreetTrace().convert(event))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public void close() {
            root.detachAppender(events);
            fine.forEach(logger -> logger.setLevel(null));
        }
    }
}
