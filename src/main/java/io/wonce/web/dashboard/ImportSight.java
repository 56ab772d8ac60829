package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.Desk;
import io.wonce.app.ImportPipeline;
import io.wonce.app.ImportPipeline.Confirmed;
import io.wonce.app.Imported;
import io.wonce.app.ImportedLine;
import io.wonce.app.RecallFile;
import io.wonce.app.port.TakenFile;
import io.wonce.web.api.PipelineFile;
import io.wonce.web.api.UnusableFile;
import io.wonce.web.dashboard.view.ImportPage;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Managers take in a pipeline from a file: they choose it, see what would become of it, confirm that, and see what became of it. */
final class ImportSight {
    static final String PATH = "/import";

    private final ImportPipeline pipeline;
    private final RecallFile files;
    private final Reception reception;

    ImportSight(Desk desk, Reception reception) {
        this.pipeline = new ImportPipeline(desk);
        this.files = new RecallFile(desk.ledger(), desk.clock());
        this.reception = reception;
    }

    void show(Context ctx, Inside inside) {
        boolean manages = inside.visitor().manages();
        refuse(ctx, inside, manages ? HttpStatus.OK : HttpStatus.FORBIDDEN, manages ? "" : "MANAGERS_ONLY");
    }

    /** What became of a file, as often as that is asked. Where it was overtaken, nothing did, and it is chosen again. */
    void report(Context ctx, Inside inside) {
        Optional<TakenFile> file =
                Sent.once(ctx).flatMap(once -> files.recall(inside.organisation(), once, inside.actor()));
        if (file.isEmpty()) {
            refuse(ctx, inside, HttpStatus.NOT_FOUND, inside.visitor().manages() ? "GONE" : "MANAGERS_ONLY");
            return;
        }
        show(ctx, inside, HttpStatus.OK, ImportPage.Read.of(file.get()));
    }

    /** Nothing is kept. */
    void preview(Context ctx, Inside inside) {
        SentFile file = SentFile.uploaded(ctx);
        read(ctx, inside, file)
                .ifPresent(read -> tell(
                        ctx,
                        inside,
                        file,
                        read,
                        pipeline.preview(inside.organisation(), read.lines(), inside.actor())));
    }

    /** The file comes again from the page that showed the preview, with what it promised; what comes of it is on a page of its own. */
    void take(Context ctx, Inside inside) {
        SentFile file = SentFile.carried(ctx);
        Optional<String> once = Sent.key(ctx, "once");
        if (once.isEmpty()) {
            refuse(ctx, inside, HttpStatus.BAD_REQUEST, "NONE");
            return;
        }
        read(ctx, inside, file).ifPresent(read -> {
            Confirmed confirmed = new Confirmed(once.get(), Sent.text(ctx, "promise"), read.refused());
            Imported imported = pipeline.take(inside.organisation(), read.lines(), confirmed, inside.actor());
            if (imported instanceof Imported.Begun) {
                ctx.redirect(inside.shell().to(PATH + "/" + once.get()), HttpStatus.SEE_OTHER);
                return;
            }
            tell(ctx, inside, file, read, imported);
        });
    }

    /** Empty where the file cannot be read; that is told. */
    private Optional<Lines> read(Context ctx, Inside inside, SentFile file) {
        if (file.refused().isPresent()) {
            refuse(ctx, inside, HttpStatus.BAD_REQUEST, file.refused().get());
            return Optional.empty();
        }
        String currency = inside.visitor().organisation().currency().getCurrencyCode();
        try {
            return Optional.of(Lines.of(PipelineFile.read(file.text(), currency, ImportPipeline.MOST)));
        } catch (UnusableFile unusable) {
            String columns = String.join(", ", unusable.columns());
            refuse(ctx, inside, HttpStatus.BAD_REQUEST, unusable.fault().name(), columns);
            return Optional.empty();
        }
    }

    private void tell(Context ctx, Inside inside, SentFile file, Lines read, Imported imported) {
        if (imported instanceof Imported.Refused refused) {
            HttpStatus status =
                    refused.ground() == Imported.Ground.MANAGERS_ONLY ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
            refuse(ctx, inside, status, refused.ground().name());
            return;
        }
        Imported.Shown shown = (Imported.Shown) imported;
        ImportPage.Form form = new ImportPage.Form(
                file.carried(), shown.promise(), UUID.randomUUID().toString());
        show(
                ctx,
                inside,
                shown.overtaken() ? HttpStatus.CONFLICT : HttpStatus.OK,
                ImportPage.Read.of(shown, read.refused(), form));
    }

    private void show(Context ctx, Inside inside, HttpStatus status, ImportPage.Read read) {
        reception.show(ctx, status, "import", new ImportPage(inside.shell(), Optional.of(read), "", "", inside.say()));
    }

    private void refuse(Context ctx, Inside inside, HttpStatus status, String why, String... about) {
        ImportPage page = new ImportPage(inside.shell(), Optional.empty(), why, String.join("", about), inside.say());
        reception.show(ctx, status, "import", page);
    }

    /**
     * A file that can be read.
     *
     * @param lines those that can be taken
     * @param refused the others
     */
    private record Lines(List<ImportedLine> lines, List<TakenFile.Refused> refused) {
        static Lines of(List<PipelineFile.Line> read) {
            return new Lines(
                    each(read, line -> line.news().map(news -> new ImportedLine(line.number(), news, line.key()))),
                    each(
                            read,
                            line -> line.flaw()
                                    .map(flaw -> new TakenFile.Refused(line.number(), flaw.name(), line.column()))));
        }

        private static <T> List<T> each(List<PipelineFile.Line> read, Function<PipelineFile.Line, Optional<T>> part) {
            return read.stream().flatMap(line -> part.apply(line).stream()).toList();
        }
    }
}
