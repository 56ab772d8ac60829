package io.wonce.app.command;

import io.wonce.app.AskReport;
import io.wonce.app.CountOrders;
import io.wonce.app.Report;
import io.wonce.domain.counting.Period;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.util.List;

/** {@code /deal count last week by rep}, {@code /deal count W46 as reported}. */
final class CountCommand implements Command {
    private final CountOrders orders;
    private final AskReport reports;
    private final Spans spans;
    private final Mistakes mistakes;

    CountCommand(CountOrders orders, AskReport reports, Spans spans, Mistakes mistakes) {
        this.orders = orders;
        this.reports = reports;
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
                .or(() -> spans.secondGrouping(asked)
                        .map(word -> mistakes.nearly(
                                Problem.SECOND_GROUPING, Verb.COUNT, word, spans.splitOnce(asked), asked)))
                .orElseGet(() -> counted(asked));
    }

    private Answer counted(Asked asked) {
        Spans.Span span = spans.read(asked, "week");
        return span.period()
                .<Answer>map(period -> spans.asksReported(asked)
                        ? reported(period, span, asked)
                        : orders.count(asked.organisation(), period, span.by()))
                .orElseGet(() -> mistakes.wrong(Problem.UNKNOWN_PERIOD, Verb.COUNT, span.said(), asked));
    }

    private Answer reported(Period period, Spans.Span span, Asked asked) {
        Report report = reports.ask(asked.organisation(), reports.published(asked.organisation(), period), span.by());
        return report.reported()
                .<Answer>map(reported -> new Answer.Reported(
                        reported.count(),
                        report.known(),
                        report.by(),
                        reported.shares(),
                        reported.restatement(),
                        report.changed(),
                        reported.policies()))
                .orElseGet(() -> mistakes.nearly(
                        Problem.NOT_PUBLISHED, Verb.PUBLISH, period.label(), List.of(period.label()), asked));
    }
}
