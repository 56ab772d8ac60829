package io.wonce.evaluation;

import io.wonce.app.audit.AuditExport;
import io.wonce.app.audit.AuditResult;
import io.wonce.app.audit.Judge;
import io.wonce.app.port.Export;
import io.wonce.app.port.ExportMessage;
import io.wonce.cli.export.SlackExport;
import io.wonce.domain.linking.BundledRarity;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
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

    private EvaluateLinking() {}

    public static void main(String[] arguments) throws IOException {
        Linker linker = new Linker();
        BundledRarity rarity = new BundledRarity();
        Judge judge = (heard, deals) -> linker.decideUnattended(heard, deals, rarity);
        for (Level level : Level.values()) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                Stream stream = new StreamGenerator(seed, level, WEEKS).make(CUSTOMERS, 1.5);
                Truth truth = Truth.of(stream);
                print(level + " " + seed + " perfect", truth, audit(stream, truth::reading, judge));
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
            }
        }
    }

    private static AuditResult audit(Stream stream, Function<ExportMessage, Reading> reader, Judge judge)
            throws IOException {
        Path zip = Files.createTempFile("wonce-stream", ".zip");
        try {
            ExportWriter.write(stream, zip);
            try (SlackExport export = SlackExport.open(zip)) {
                return new AuditExport(reader, judge, ZONE).audit((Export) export, channel -> true);
            }
        } finally {
            Files.delete(zip);
        }
    }

    private static void print(String title, Truth truth, AuditResult result) {
        System.out.println(title + ": " + new Report(truth, result, ZONE).line());
    }
}
