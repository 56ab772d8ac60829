package io.wonce.evaluation;

import io.wonce.app.audit.AuditExport;
import io.wonce.app.audit.AuditResult;
import io.wonce.app.audit.Judge;
import io.wonce.app.port.ExportMessage;
import io.wonce.cli.export.SlackExport;
import io.wonce.domain.linking.BundledRarity;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Prints how well announcements are linked: on the story of the corpus whose folder is the first argument, and on made-up streams.
 */
final class EvaluateLinking {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int SEEDS = 5;
    private static final int WEEKS = 26;
    private static final int CUSTOMERS = 150;

    private static final double CHATTER_PER_MESSAGE = 1.5;

    private final Reader reader = Reader.create();
    private final Judge judge;
    private final boolean showMistakes;

    private EvaluateLinking(boolean showMistakes) {
        Linker linker = new Linker();
        BundledRarity rarity = new BundledRarity();
        this.judge = (heard, deals) -> linker.decideUnattended(heard, deals, rarity);
        this.showMistakes = showMistakes;
    }

    public static void main(String[] arguments) throws IOException {
        EvaluateLinking evaluation = new EvaluateLinking(List.of(arguments).contains("mistakes"));
        Path story = Path.of(arguments[0], "story");
        evaluation.story(story.resolve("story.zip"), story.resolve("story.truth.json"));
        for (Level level : Level.values()) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                evaluation.stream(level, seed);
            }
        }
    }

    private void story(Path zip, Path truthFile) throws IOException {
        Truth truth = Truth.read(truthFile);
        try (SlackExport export = SlackExport.open(zip)) {
            print("story, real reading", truth, auditor(this::read).audit(export, any -> true));
        }
        if (truth.isFull()) {
            try (SlackExport export = SlackExport.open(zip)) {
                print("story, perfect reading", truth, auditor(truth::reading).audit(export, any -> true));
            }
        }
    }

    private AuditExport auditor(Function<ExportMessage, Reading> read) {
        return new AuditExport(read, judge, ZONE);
    }

    private Reading read(ExportMessage message) {
        return reader.read(message.text());
    }

    private void stream(Level level, int seed) throws IOException {
        Stream stream = new StreamGenerator(seed, level, WEEKS).make(CUSTOMERS, CHATTER_PER_MESSAGE);
        Truth truth = Truth.of(stream);
        print(level + " " + seed + ", real reading   ", truth, audit(stream, this::read, judge));
        print(level + " " + seed + ", perfect reading", truth, audit(stream, truth::reading, judge));
        AttendedJudge attended = new AttendedJudge(stream);
        audit(stream, truth::reading, attended);
        System.out.printf(
                Locale.ENGLISH,
                "    attended: %d asked (%.2f an order), %d linked of which %d wrong, %d new of which %d wrong%n",
                attended.asked,
                (double) attended.asked / stream.orders().size(),
                attended.linked,
                attended.wrongLinks,
                attended.opened,
                attended.wrongNew);
        if (showMistakes) {
            attended.mistakes.forEach(mistake -> System.out.println("    " + mistake));
        }
    }

    private static AuditResult audit(Stream stream, Function<ExportMessage, Reading> reader, Judge judge)
            throws IOException {
        Path zip = Files.createTempFile("wonce-stream", ".zip");
        try {
            ExportWriter.write(stream, zip);
            try (SlackExport export = SlackExport.open(zip)) {
                return new AuditExport(reader, judge, ZONE).audit(export, channel -> true);
            }
        } finally {
            Files.delete(zip);
        }
    }

    private static void print(String title, Truth truth, AuditResult result) {
        System.out.println(title + ": " + new Report(truth, result, ZONE).line());
    }
}
