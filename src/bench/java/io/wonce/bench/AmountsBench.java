package io.wonce.bench;

import com.microsoft.recognizers.text.ModelResult;
import com.microsoft.recognizers.text.numberwithunit.NumberWithUnitRecognizer;
import com.microsoft.recognizers.text.numberwithunit.models.CurrencyModel;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.RunnerException;

/** Amounts of money beside Recognizers-Text's Java port: how many texts one core reads in a second, and how many of its published ones are read right. */
@State(Scope.Benchmark)
public class AmountsBench {
    private static final int DIFFERENT = 10_000;
    private static final String PUBLISHED = "published";
    private static final String CHAT = "chat";

    /** The cases that the other published, or messages of a sales channel. */
    @Param({PUBLISHED, CHAT})
    public String texts;

    private final Reader reader = Reader.create();
    private final CurrencyModel recognizer = recognizer();
    private List<String> read = List.of();
    private int next;

    /** Chooses the texts. */
    @Setup
    public void choose() {
        read = texts.equals(CHAT)
                ? Messages.make(DIFFERENT)
                : CurrencyCase.all().stream().map(CurrencyCase::text).toList();
    }

    /** Ours, of the next text. */
    @Benchmark
    public List<Amount> wonce() {
        return reader.amounts(text(), "en");
    }

    /** Theirs, of the next text. */
    @Benchmark
    public List<ModelResult> recognizers() {
        return recognizer.parse(text());
    }

    private String text() {
        next = (next + 1) % read.size();
        return read.get(next);
    }

    static void run() throws RunnerException {
        boolean known = !CurrencyCase.all().isEmpty();
        if (known) {
            right();
        } else {
            System.out.println("bench: amounts are compared on messages alone; -Dbench.cases=CurrencyModel.json, of"
                    + " Specs/NumberWithUnit/English of https://github.com/microsoft/Recognizers-Text, adds its cases");
        }
        for (String texts : known ? List.of(PUBLISHED, CHAT) : List.of(CHAT)) {
            Benches.print(
                    "amounts-" + texts,
                    inSecond("wonce", texts),
                    "texts/s",
                    inSecond("recognizers", texts),
                    "recognizers");
        }
    }

    private static double inSecond(String whose, String texts) throws RunnerException {
        return OneCore.inSecond(AmountsBench.class, whose, Map.of("texts", texts));
    }

    /** Each is right that finds that one amount and no other; what was read wrong is told in files. */
    private static void right() {
        var reader = Reader.create();
        var recognizer = recognizer();
        int ours = right("wonce", one -> isRight(one, reader.amounts(one.text(), "en")));
        int theirs = right("recognizers", one -> isRightThere(one, recognizer.parse(one.text())));
        Benches.print("amounts-right", ours, "texts", theirs, "recognizers");
        Benches.print(
                "amounts-right-recognizers", theirs, "texts", CurrencyCase.all().size(), "published");
    }

    private static int right(String whose, Predicate<CurrencyCase> isRight) {
        var cases = CurrencyCase.all();
        var wrong = cases.stream().filter(isRight.negate()).toList();
        try {
            Path file = Path.of(System.getProperty("bench.folder", "target/bench"), "amounts-wrong-" + whose + ".txt");
            Files.createDirectories(file.getParent());
            Files.write(
                    file,
                    wrong.stream()
                            .map(one -> one.value() + " " + one.unit() + "\t" + one.text())
                            .toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return cases.size() - wrong.size();
    }

    private static boolean isRight(CurrencyCase one, List<Amount> found) {
        return found.size() == 1
                && found.get(0).value().compareTo(one.whole()) == 0
                && found.get(0)
                        .currency()
                        .filter(currency -> one.codes().contains(currency.getCurrencyCode()))
                        .isPresent();
    }

    /** It names a code only where the unit leaves no doubt. */
    private static boolean isRightThere(CurrencyCase one, List<ModelResult> found) {
        if (found.size() != 1) {
            return false;
        }
        var said = found.get(0).resolution;
        var value = said.get("value");
        return value != null
                && new BigDecimal(value.toString()).compareTo(one.value()) == 0
                && (one.unit().equals(said.get("unit"))
                        || one.codes().contains(String.valueOf(said.get("isoCurrency"))));
    }

    private static CurrencyModel recognizer() {
        return new NumberWithUnitRecognizer().getCurrencyModel("en-us", true);
    }
}
