package io.wonce.web.api;

import io.wonce.app.AskForecast;
import io.wonce.app.CompareCount;
import io.wonce.app.CompareCount.Compared;
import io.wonce.app.Desk;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import java.util.List;
import java.util.Optional;

/** Counts, and what is expected. */
final class NumbersResource {
    private final CompareCount count;
    private final AskForecast forecast;
    private final Filters filters;

    NumbersResource(Desk desk) {
        this.count = new CompareCount(desk.ledger(), desk.clock());
        this.forecast = new AskForecast(desk.ledger(), desk.clock());
        this.filters = new Filters(desk);
    }

    List<Endpoint> endpoints() {
        return List.of(Endpoint.get("/counts", this::count), Endpoint.get("/pipeline", this::pipeline));
    }

    private void count(Call call) {
        Query query = call.query().only("period", "by");
        Optional<Grouping> by = query.constant("by", Grouping.class);
        Period period = filters.period(call).orElseThrow(() -> ApiProblem.wrong("period", Advice.WHICH_PERIOD));
        Compared compared = count.compare(call.organisation(), period, by);
        CountShape shape = CountShape.of(compared.known(), compared.reported());
        Replies.show(call.ctx(), shape, shape.timeless());
    }

    private void pipeline(Call call) {
        call.query().only();
        Replies.show(call.ctx(), PipelineShape.of(forecast.ask(call.organisation())));
    }
}
