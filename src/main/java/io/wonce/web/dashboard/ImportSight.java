package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.Desk;
import io.wonce.app.ImportPipeline;
import io.wonce.app.Imported;
import io.wonce.app.ImportedLine;
import io.wonce.web.api.PipelineFile;
import io.wonce.web.api.UnusableFile;
import io.wonce.web.dashboard.view.ImportPage;
import java.util.List;
import java.util.Optional;

/** Managers take in a pipeline from a file: they choose it, see what would become of it, and confirm that. */
final class ImportSight {
    static final String PATH = "/import";

    private final ImportPipeline pipeline;
    private final Reception reception;

    ImportSight(Desk desk, Reception reception) {
        this.pipeline = new ImportPipeline(desk);
        this.reception = reception;
    }

    void show(Context ctx, Inside inside) {
        boolean manages = inside.visitor().manages();
        show(ctx, inside, manages ? HttpStatus.OK : HttpStatus.FORBIDDEN, manages ? "" : "MANAGERS_ONLY");
    }

    /** Nothing is kept. */
    void preview(Context ctx, Inside inside) {
        read(ctx, inside, SentFile.uploaded(ctx), Optional.empty());
    }

    /** The file comes again from the page that showed the preview, with what it promised. */
    void take(Context ctx, Inside inside) {
        read(ctx, inside, SentFile.carried(ctx), Optional.of(Sent.text(ctx, "promise")));
    }

    private void read(Context ctx, Inside inside, SentFile file, Optional<String> promise) {
        if (file.refused().isPresent()) {
            show(ctx, inside, HttpStatus.BAD_REQUEST, file.refused().get());
            return;
        }
        String currency = inside.visitor().organisation().currency().getCurrencyCode();
        try {
            told(ctx, inside, file, PipelineFile.read(file.text(), currency, ImportPipeline.MOST), promise);
        } catch (UnusableFile unusable) {
            String columns = String.join(", ", unusable.columns());
            show(ctx, inside, HttpStatus.BAD_REQUEST, unusable.fault().name(), columns);
        }
    }

    private void told(
            Context ctx, Inside inside, SentFile file, List<PipelineFile.Line> lines, Optional<String> promise) {
        List<ImportedLine> news = lines.stream()
                .flatMap(line -> line.news().map(told -> new ImportedLine(line.number(), told, line.key())).stream())
                .toList();
        Imported imported = promise.map(given -> pipeline.take(inside.organisation(), news, given, inside.actor()))
                .orElseGet(() -> pipeline.preview(inside.organisation(), news, inside.actor()));
        if (imported instanceof Imported.Refused refused) {
            HttpStatus status =
                    refused.ground() == Imported.Ground.MANAGERS_ONLY ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
            show(ctx, inside, status, refused.ground().name());
            return;
        }
        Imported.Told told = (Imported.Told) imported;
        HttpStatus status = told.step() == Imported.Step.OVERTAKEN ? HttpStatus.CONFLICT : HttpStatus.OK;
        List<PipelineFile.Line> refused =
                lines.stream().filter(line -> line.flaw().isPresent()).toList();
        show(
                ctx,
                status,
                new ImportPage(
                        inside.shell(),
                        Optional.of(new ImportPage.Read(told, refused, file.carried())),
                        "",
                        "",
                        inside.say()));
    }

    private void show(Context ctx, Inside inside, HttpStatus status, String why, String... about) {
        show(ctx, status, new ImportPage(inside.shell(), Optional.empty(), why, String.join("", about), inside.say()));
    }

    private void show(Context ctx, HttpStatus status, ImportPage page) {
        reception.show(ctx, status, "import", page);
    }
}
