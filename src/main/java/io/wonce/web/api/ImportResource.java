package io.wonce.web.api;

import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.wonce.app.DealNews;
import io.wonce.app.Desk;
import io.wonce.app.UpsertDeal;
import io.wonce.app.Upserted;
import java.util.List;
import java.util.Optional;

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
        List<Told> told =
                lines(call).stream().map(line -> told(call, line, preview)).toList();
        long refused =
                told.stream().filter(line -> line.state().equals("refused")).count();
        Report report = new Report(preview, told.size() - refused, refused, told);
        call.ctx().header(Header.CONTENT_LANGUAGE, Replies.language(call.ctx()).toLanguageTag());
        Replies.send(call.ctx(), Replies.JSON, ApiJson.write(report));
    }

    private static List<ImportLine> lines(Call call) {
        String text = CsvBody.read(call.ctx());
        try {
            return PipelineFile.lines(text, MOST);
        } catch (UnusableFile unusable) {
            throw unusable.problem();
        }
    }

    private Told told(Call call, ImportLine line, boolean preview) {
        try {
            DealNews news = line.news(call.caller().organisation().currency().getCurrencyCode());
            return preview ? Told.of(line, "ready") : told(call, line, news);
        } catch (FlawedLine flawed) {
            return refused(line, flawed.told(Replies.language(call.ctx())));
        } catch (ApiProblem problem) {
            return refused(line, problem.body(Replies.language(call.ctx())).detail());
        }
    }

    private static Told refused(ImportLine line, String why) {
        return new Told(line.line().number(), "refused", Optional.empty(), Optional.empty(), Optional.of(why));
    }

    private Told told(Call call, ImportLine line, DealNews news) {
        Upserted upserted =
                upsert.upsert(call.organisation(), news, call.caller().token().name(), line.key());
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
