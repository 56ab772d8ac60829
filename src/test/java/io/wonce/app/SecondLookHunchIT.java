package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.SecondOpinion;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.SecondReaderChoice;
import io.wonce.domain.organisation.Setback;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.TestReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a message that its author would be asked about, where a second reader has a look at it. */
final class SecondLookHunchIT {
    private static final Reader READER = TestReader.shared();
    private static final String TEXT = "Acme belde terug: doen we. 9k";

    private final SalesFloor floor = TestLedger.salesFloor();
    private final IncomingMessage message = floor.message(floor.jan, TEXT);
    private final List<String> sent = new ArrayList<>();

    @BeforeEach
    void switchOn() {
        SecondReaderAddress address = new SecondReaderAddress("https://model.example/v1");
        floor.ledger.write(floor.organisation, books -> {
            books.secondReadings().choose(new SecondReaderChoice(address, "reader-1", 10), Optional.empty());
            return books;
        });
    }

    @Test
    void where_the_second_reader_gives_no_answer_its_author_is_asked() {
        Reading reading = look(new SecondOpinion.NoAnswer(Setback.TOO_SLOW)).read(floor.organisation, message);

        assertThat(sent).containsExactly(TEXT);
        assertThat(reading.hunch()).isTrue();
    }

    @Test
    void where_it_sees_nothing_nobody_is_asked() {
        Reading reading = look(opinion(Kind.NONE, Optional.empty())).read(floor.organisation, message);

        assertThat(sent).containsExactly(TEXT);
        assertThat(reading.kind()).isEqualTo(Kind.NONE);
        assertThat(reading.hunch()).isFalse();
    }

    @Test
    void what_it_sees_is_asked_about_in_the_thread() {
        Reading reading = look(opinion(Kind.WIN, Optional.of("Acme"))).read(floor.organisation, message);

        assertThat(reading.kind()).isEqualTo(Kind.WIN);
        assertThat(Reading.isHearsay(reading.score())).isTrue();
        assertThat(reading.hunch()).isFalse();
    }

    @Test
    void what_is_read_again_is_not_sent() {
        Reading reading = look(opinion(Kind.NONE, Optional.empty())).reread(floor.organisation, message);

        assertThat(sent).isEmpty();
        assertThat(reading.hunch()).isTrue();
    }

    private Reads look(SecondOpinion opinion) {
        SecondVoice voice = new SecondVoice(
                (endpoint, text) -> {
                    sent.add(text);
                    return opinion;
                },
                READER);
        Reads first = text -> new Reading(0.4, 0.6, List.of(), List.of(), true);
        return new SecondLook(first, floor.ledger, voice, floor.desk.clock());
    }

    private static SecondOpinion opinion(Kind kind, Optional<String> customer) {
        Optional<BigDecimal> amount = customer.map(name -> new BigDecimal("9000"));
        return new SecondOpinion.Stated(kind, customer, amount, Optional.empty(), Optional.empty(), List.of());
    }
}
