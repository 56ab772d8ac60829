package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.evaluation.Scores;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the reader to what it reached on messages that it did not learn from; most of them are far harder than those of an ordinary channel. */
class HeldOutTest {
    private static final Reader READER = TestReader.shared();

    @ParameterizedTest
    @CsvSource({
        "held-out/plain, nl, 0.78, 0.87, 0.84, 0.87, 0.034, 0.97, 0.92",
        "held-out/plain, en, 0.77, 0.75, 0.89, 0.88, 0.013, 0.96, 0.91",
        "held-out/plain, de, 0.87, 0.60, 0.94, 0.95, 0.000, 1.00, 0.95",
        "held-out/plain, fr, 0.84, 0.73, 0.90, 0.96, 0.079, 1.00, 0.86",
        "held-out/plain, es, 0.82, 0.77, 0.85, 0.98, 0.046, 1.00, 0.92",
        "held-out/near-misses, nl, 0.94, 0.93, 0.79, 0.95, 0.034, 0.97, 0.93",
        "held-out/near-misses, en, 0.89, 0.92, 0.90, 0.93, 0.089, 0.98, 0.93",
        "held-out/near-misses, de, 0.91, 0.93, 0.70, 0.96, 0.049, 1.00, 0.92",
        "held-out/near-misses, fr, 0.94, 1.00, 0.88, 0.98, 0.018, 0.96, 0.92",
        "held-out/near-misses, es, 0.87, 0.91, 0.84, 0.92, 0.043, 0.97, 0.97",
        "held-out/against, nl, 0.77, 0.81, 0.68, 0.93, 0.033, 0.94, 0.91",
        "held-out/against, en, 0.72, 0.77, 0.60, 0.88, 0.073, 0.95, 0.90",
        "held-out/against, de, 0.73, 0.88, 0.61, 0.79, 0.015, 0.96, 0.92",
        "held-out/against, fr, 0.84, 0.66, 0.54, 0.91, 0.074, 0.97, 0.94",
        "held-out/against, es, 0.67, 0.85, 0.55, 0.88, 0.072, 0.94, 0.86",
        "unseen, nl, 0.82, 0.69, 0.66, 0.87, 0.081, 0.98, 0.94",
        "unseen, en, 0.83, 0.71, 0.63, 0.83, 0.065, 0.98, 0.93",
        "unseen, de, 0.79, 0.73, 0.68, 0.92, 0.162, 0.94, 0.87",
        "unseen, fr, 0.81, 0.78, 0.60, 0.90, 0.312, 0.95, 0.92",
        "unseen, es, 0.80, 0.66, 0.60, 0.90, 0.232, 0.96, 0.85"
    })
    void unseen_messages_are_read_no_worse_than_before(
            String folder,
            String language,
            double win,
            double expected,
            double lost,
            double customer,
            double alarms,
            double amount,
            double milestone)
            throws IOException, URISyntaxException {
        Reached reached = Reached.on(folder, language);

        assertThat(reached.alarms()).isLessThanOrEqualTo(alarms);
        assertThat(reached.scores.f1(Kind.WIN)).isGreaterThanOrEqualTo(win);
        assertThat(reached.scores.f1(Kind.EXPECTED)).isGreaterThanOrEqualTo(expected);
        assertThat(reached.scores.f1(Kind.LOST)).isGreaterThanOrEqualTo(lost);
        assertThat(reached.amounts()).isGreaterThanOrEqualTo(amount);
        assertThat(reached.milestones()).isGreaterThanOrEqualTo(milestone);
        assertThat(reached.customers()).isGreaterThanOrEqualTo(customer);
    }

    /** Private contracts and the news beside plain wins, none of which has an amount; nothing is expected or lost there. */
    @ParameterizedTest
    @CsvSource({
        "nl, 0.86, 0.93, 0.037, 1.00",
        "en, 0.79, 0.97, 0.039, 1.00",
        "de, 0.82, 1.00, 0.026, 1.00",
        "fr, 0.81, 1.00, 0.024, 0.83",
        "es, 0.80, 0.94, 0.013, 0.88"
    })
    void what_is_signed_or_won_elsewhere_is_taken_for_an_order_no_more_often_than_before(
            String language, double win, double customer, double alarms, double milestone)
            throws IOException, URISyntaxException {
        Reached reached = Reached.on("held-out/elsewhere", language);

        assertThat(reached.alarms()).isLessThanOrEqualTo(alarms);
        assertThat(reached.scores.f1(Kind.WIN)).isGreaterThanOrEqualTo(win);
        assertThat(reached.milestones()).isGreaterThanOrEqualTo(milestone);
        assertThat(reached.customers()).isGreaterThanOrEqualTo(customer);
    }

    /** What the reader reached on the messages of one folder in one language. */
    private static final class Reached {
        private final Scores scores = new Scores();
        private int named;
        private int right;
        private int chatter;
        private int falseAlarms;
        private int wins;
        private int milestones;
        private int priced;
        private int amounts;

        static Reached on(String folder, String language) throws IOException, URISyntaxException {
            Reached reached = new Reached();
            TrainReader.load(lines(folder)).stream()
                    .filter(line -> line.language().equals(language))
                    .forEach(reached::read);
            return reached;
        }

        double alarms() {
            return share(falseAlarms, chatter);
        }

        double amounts() {
            return share(amounts, priced);
        }

        double milestones() {
            return share(milestones, wins);
        }

        double customers() {
            return share(right, named);
        }

        private void read(TrainingLine line) {
            Reading reading = READER.read(line.text());
            scores.add(line.kind(), reading.kind());
            chatter += line.kind() == Kind.NONE ? 1 : 0;
            falseAlarms += line.kind() == Kind.NONE && reading.kind() == Kind.WIN ? 1 : 0;
            if (line.kind() == Kind.WIN && reading.kind() == Kind.WIN) {
                Statement statement = reading.statements().get(0);
                wins++;
                milestones += statement.milestone().equals(line.milestone()) ? 1 : 0;
                priced += line.priced() ? 1 : 0;
                amounts += line.priced() && line.isWorth(statement.amount().map(Amount::value)) ? 1 : 0;
            }
            if (line.named() && line.kind() != Kind.NONE && reading.kind() != Kind.NONE) {
                named++;
                right += line.isCustomer(reading.statements().get(0).customer()) ? 1 : 0;
            }
        }

        private static double share(int part, int whole) {
            assertThat(whole).isPositive();
            return (double) part / whole;
        }
    }

    private static Path lines(String folder) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(HeldOutTest.class.getResource("/reading/" + folder))
                .toURI());
    }
}
