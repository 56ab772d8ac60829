package io.wonce.web.api;

import io.javalin.http.HandlerType;
import io.wonce.app.DealNews;
import io.wonce.app.Desk;
import io.wonce.app.UpsertDeal;
import io.wonce.app.Upserted;
import io.wonce.web.sheet.CsvLines;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A pipeline from a file: each line is taken or refused by itself, and told about. The same file again announces nothing: the
 * second of two equal lines is another order. */
final class ImportResource {
    private static final int MOST = 1000;

    private final UpsertDeal upsert;
    private final Filters filters;

    ImportResource(Desk desk) {
        this.upsert = new UpsertDeal(desk);
        this.filters = new Filters(desk);
    }

    List<Endpoint> endpoints() {
        return List.of(Endpoint.change(HandlerType.POST, "/imports", this::take));
    }

    private void take(Call call) {
        call.query().only("preview");
        boolean preview = filters.flag(call, "preview");
        List<CsvLines.Line> file = CsvLines.read(CsvBody.read(call.ctx()));
        if (file.isEmpty()) {
            throw ApiProblem.wrong("body", "The first line has to name the columns.");
        }
        if (file.size() > MOST + 1) {
            throw ApiProblem.wrong("body", "Send at most " + MOST + " lines at once.");
        }
        List<String> columns = columns(file.get(0));
        Map<List<String>, Integer> seen = new HashMap<>();
        List<Told> told = file.subList(1, file.size()).stream()
                .map(line -> new ImportLine(columns, line, seen.merge(line.cells(), 1, Integer::sum)))
                .map(line -> told(call, line, preview))
                .toList();
        long refused =
                told.stream().filter(line -> line.state().equals("refused")).count();
        Report report = new Report(preview, told.size() - refused, refused, told);
        Replies.send(call.ctx(), Replies.JSON, ApiJson.write(report));
    }

    private static List<String> columns(CsvLines.Line first) {
        List<String> columns = first.cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<String> unknown = columns.stream()
                .filter(name -> !ImportLine.KNOWN.contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw unknown.contains("deal") ? exported(unknown) : unknown(unknown);
        }
        return columns;
    }

    private static ApiProblem unknown(List<String> columns) {
        return ApiProblem.wrong(
                columns.get(0),
                "There is no such column: use "
                        + ImportLine.KNOWN.stream().sorted().collect(Collectors.joining(", ")) + ".");
    }

    /** Taken in again, all its deals would be announced once more. */
    private static ApiProblem exported(List<String> columns) {
        return ApiProblem.wrong(
                columns.get(0),
                "This is a file that Wonce wrote: the deals in it are here already. To tell of others in it, drop the columns "
                        + String.join(", ", columns) + "; give won ones a stage and reached_on.");
    }

    private Told told(Call call, ImportLine line, boolean preview) {
        try {
            DealNews news = line.news(call.caller().organisation().currency().getCurrencyCode());
            return preview ? Told.of(line, "ready") : told(call, line, news);
        } catch (ApiProblem problem) {
            ApiProblem.Body body = problem.body();
            String where = body.parameter().map(name -> name + ": ").orElse("");
            return new Told(
                    line.line().number(),
                    "refused",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(where + body.detail()));
        }
    }

    private Told told(Call call, ImportLine line, DealNews news) {
        byte[] hash =
                Replies.sha256(ApiJson.write(List.of(line.columns(), line.line().cells(), line.occurrence())));
        Upserted upserted = upsert.upsert(
                call.organisation(),
                news,
                call.caller().token().name(),
                "import:" + HexFormat.of().formatHex(hash, 0, 16));
        if (upserted instanceof Upserted.OnDeal on) {
            return new Told(
                    line.line().number(),
                    on.opened() ? "opened" : "linked",
                    Optional.of(on.deal().deal().id().toString()),
                    Optional.empty(),
                    Optional.empty());
        }
        if (upserted instanceof Upserted.Asked asked) {
            return Told.of(line, "asked", asked.announcement().number());
        }
        if (upserted instanceof Upserted.Dismissed dismissed) {
            return Told.of(line, "dismissed", dismissed.announcement().number());
        }
        throw DealChangesResource.refused(upserted);
    }

    /**
     * What became of a file.
     *
     * @param preview whether nothing was taken
     * @param accepted how many lines were taken, or would be
     * @param refused how many were not
     * @param lines each of them but the first, in their order
     */
    record Report(boolean preview, long accepted, long refused, List<Told> lines) {}

    /**
     * What became of a line.
     *
     * @param line of the file, counting from 1
     * @param state ready, opened, linked, asked, dismissed or refused
     * @param detail why it was refused
     */
    record Told(int line, String state, Optional<String> deal, Optional<Long> announcement, Optional<String> detail) {
        static Told of(ImportLine line, String state) {
            return new Told(line.line().number(), state, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Told of(ImportLine line, String state, long announcement) {
            return new Told(line.line().number(), state, Optional.empty(), Optional.of(announcement), Optional.empty());
        }
    }
}
