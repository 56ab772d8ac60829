package io.wonce.app.command;

import io.wonce.app.CountOrders;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.util.List;

/** {@code /deal count last week by rep}. */
final class CountCommand implements Command {
    private final CountOrders orders;
    private final Spans spans;
    private final Mistakes mistakes;

    CountCommand(CountOrders orders, Spans spans, Mistakes mistakes) {
        this.orders = orders;
        this.spans = spans;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.COUNT;
    }

    @Override
    public Answer answer(Asked asked) {
        return spans.unknownGrouping(asked)
                .map(word -> mistakes.nearly(
                        Problem.UNKNOWN_GROUPING, Verb.COUNT, word, List.of("week", "by", "rep"), asked))
                .orElseGet(() -> counted(asked));
    }

    private Answer counted(Asked asked) {
        Spans.Span span = spans.read(asked, "week");
        return span.period()
                .<Answer>map(period -> orders.count(asked.organisation(), period, span.by()))
                .orElseGet(() -> mistakes.wrong(Problem.UNKNOWN_PERIOD, Verb.COUNT, span.said(), asked));
    }
}
