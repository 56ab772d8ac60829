package io.wonce.web.api;

import io.wonce.app.AskForecast;
import io.wonce.app.AskReport;
import io.wonce.app.CompareCount;
import io.wonce.app.CompareCount.Compared;
import io.wonce.app.Desk;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.organisation.Organisation;
import java.util.List;
import java.util.Optional;

/** Counts, and what is expected. */
final class NumbersResource {
    private static final int MOST_NEAR = 20;

    private final CompareCount count;
    private final AskReport reports;
    private final AskForecast forecast;
    private final Filters filters;

    NumbersResource(Desk desk) {
        this.count = new CompareCount(desk.ledger(), desk.clock());
        this.reports = new AskReport(desk.ledger(), desk.clock());
        this.forecast = new AskForecast(desk.ledger(), desk.clock());
        this.filters = new Filters(desk);
    }

    List<Endpoint> endpoints() {
        return List.of(Endpoint.get("/counts", this::count), Endpoint.get("/pipeline", this::pipeline));
    }

    private void count(Call call) {
        Query query = call.query().only("period", "by", "view");
        Optional<Grouping> by = query.constant("by", Grouping.class);
        boolean isReported =
                query.constant("view", View.class).filter(View.REPORTED::equals).isPresent();
        Period period = filters.period(
                        call, labelled -> isReported ? reports.published(call.organisation(), labelled) : labelled)
                .orElseThrow(() -> ApiProblem.wrong("period", Advice.WHICH_PERIOD));
        Compared compared = count.compare(call.organisation(), period, by);
        if (isReported && compared.reported().isEmpty()) {
            throw unpublished(call, period);
        }
        CountShape shape = CountShape.of(compared.known(), compared.reported());
        Replies.show(call.ctx(), shape, shape.timeless());
    }

    private ApiProblem unpublished(Call call, Period period) {
        Organisation house = call.caller().organisation();
        List<Shapes.Span> near = reports.near(call.organisation(), period, MOST_NEAR).stream()
                .map(published -> Shapes.Span.of(published.period(), house))
                .toList();
        return ApiProblem.unpublished(Shapes.Span.of(period, house), near);
    }

    private void pipeline(Call call) {
        call.query().only();
        Replies.show(call.ctx(), PipelineShape.of(forecast.ask(call.organisation())));
    }

    /** Which number is asked for. */
    enum View {
        /** As it is known now. */
        KNOWN,
        /** As it was published. */
        REPORTED
    }
}
