package io.wonce.app.command;

import io.wonce.app.AskLeaderboard;
import io.wonce.domain.counting.Period;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;

/** {@code /deal leaderboard}, {@code /deal leaderboard last quarter}. */
final class LeaderboardCommand implements Command {
    private final AskLeaderboard leaderboards;
    private final Spans spans;
    private final Mistakes mistakes;

    LeaderboardCommand(AskLeaderboard leaderboards, Spans spans, Mistakes mistakes) {
        this.leaderboards = leaderboards;
        this.spans = spans;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.LEADERBOARD;
    }

    @Override
    public Answer answer(Asked asked) {
        Spans.Span span = spans.read(asked, "month");
        return span.period()
                .map(period -> shown(period, asked))
                .orElseGet(() -> mistakes.wrong(Problem.UNKNOWN_PERIOD, Verb.LEADERBOARD, span.said(), asked));
    }

    private Answer shown(Period period, Asked asked) {
        return leaderboards
                .ask(asked.organisation(), period)
                .<Answer>map(shown -> shown)
                .orElseGet(Answer.NoLeaderboard::new);
    }
}
