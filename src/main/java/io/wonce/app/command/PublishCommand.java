package io.wonce.app.command;

import io.wonce.app.PublishCount;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;

/** {@code /deal publish last week}: managers only. */
final class PublishCommand implements Command {
    private final PublishCount counts;
    private final Spans spans;
    private final Mistakes mistakes;

    PublishCommand(PublishCount counts, Spans spans, Mistakes mistakes) {
        this.counts = counts;
        this.spans = spans;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.PUBLISH;
    }

    @Override
    public Answer answer(Asked asked) {
        Spans.Span span = spans.read(asked, "last week");
        return span.period()
                .map(period -> counts.publish(asked.organisation(), period, asked.actor()))
                .orElseGet(() -> mistakes.wrong(Problem.UNKNOWN_PERIOD, Verb.PUBLISH, span.said(), asked));
    }
}
