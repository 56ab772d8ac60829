package io.wonce.evaluation;

import io.wonce.app.audit.AuditExport;
import io.wonce.app.audit.AuditResult;
import io.wonce.app.audit.Judge;
import io.wonce.app.port.ExportMessage;
import io.wonce.cli.export.SlackExport;
import io.wonce.domain.reading.Habits;
import io.wonce.domain.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.function.BiFunction;

/** Audits a made-up stream the way a workspace is audited: written as an export, and read from it. */
final class Audits {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Audits() {}

    static AuditResult audit(Stream stream, BiFunction<ExportMessage, Habits, Reading> reader, Judge judge)
            throws IOException {
        Path zip = Files.createTempFile("wonce-stream", ".zip");
        try {
            ExportWriter.write(stream, zip);
            return audit(zip, reader, judge);
        } finally {
            Files.delete(zip);
        }
    }

    static AuditResult audit(Path zip, BiFunction<ExportMessage, Habits, Reading> reader, Judge judge)
            throws IOException {
        try (SlackExport export = SlackExport.open(zip)) {
            return new AuditExport(reader, judge, ZONE).audit(export, channel -> true);
        }
    }
}
