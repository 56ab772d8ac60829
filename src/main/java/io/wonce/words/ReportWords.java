package io.wonce.words;

import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Share;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.outgoing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The real count, at length. */
final class ReportWords {
    private final Voice voice;
    private final CountWords counts;
    private final PipelineWords pipelines;
    private final PolicyWords policies;

    ReportWords(Voice voice) {
        this.voice = voice;
        this.counts = new CountWords(voice);
        this.pipelines = new PipelineWords(voice);
        this.policies = new PolicyWords(voice);
    }

    Card card(Answer.Counted counted) {
        OrderCount count = counted.count();
        List<String> lines = new ArrayList<>();
        total(count).ifPresent(lines::add);
        unresolved(count).ifPresent(lines::add);
        counted.by().filter(by -> !counted.shares().isEmpty()).ifPresent(by -> lines.add(voice.say("report.by." + by)));
        counted.by().ifPresent(by -> counted.shares().forEach(share -> lines.add(share(share, by, count.orders()))));
        counted.restatements().forEach(restatement -> lines.add(restatement(restatement)));
        lines.add(pipelines.sum(counted.pipeline()));
        return new Card(
                Card.Mood.REPORT,
                headline(count),
                lines,
                List.of(),
                policies.footnote(counted.policies(), count.asOf()));
    }

    Card card(Answer.Published published) {
        OrderCount count = published.count();
        String headline = published
                .before()
                .map(before -> voice.say(
                        "report.published.before",
                        "period",
                        voice.sentence(counts.period(before.period())),
                        "when",
                        voice.when(before.publishedAt()),
                        "orders",
                        counts.orders(before.published())))
                .orElseGet(() -> voice.say(
                        "report.published",
                        "period",
                        counts.period(count.period()),
                        "orders",
                        counts.orders(count.orders())));
        List<String> lines = new ArrayList<>();
        published.before().ifPresent(before -> lines.add(restatement(before)));
        lines.add(voice.say("report.published.frozen"));
        unresolved(count).ifPresent(lines::add);
        return new Card(
                Card.Mood.REPORT,
                headline,
                lines,
                List.of(),
                policies.footnote(List.of(new CountingPolicy(count.asOf(), count.countingMilestone())), count.asOf()));
    }

    private String headline(OrderCount count) {
        String period = voice.sentence(counts.period(count.period()));
        String announcements = voice.say("count.announcements", "n", count.announcements());
        return count.hypeRatio().isPresent()
                ? voice.say(
                        "report.count",
                        "period",
                        period,
                        "orders",
                        counts.orders(count.orders()),
                        "announcements",
                        announcements,
                        "ratio",
                        voice.figures().ratio(count.hypeRatio().getAsDouble()))
                : voice.say("report.count.none", "period", period, "announcements", announcements);
    }

    private Optional<String> total(OrderCount count) {
        return count.totals().isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say("report.total", "total", pipelines.sums(count.totals())));
    }

    private Optional<String> unresolved(OrderCount count) {
        return count.unresolved() == 0
                ? Optional.empty()
                : Optional.of(voice.say("report.unresolved", "n", count.unresolved()));
    }

    /** Of the evidence, people want to know which part it is of all. */
    private String share(Share share, Grouping by, int all) {
        Optional<String> part = by == Grouping.MILESTONE && all > 0
                ? Optional.of(voice.figures().percent(share.orders().doubleValue() / all))
                : Optional.empty();
        Optional<String> total =
                share.totals().isEmpty() ? Optional.empty() : Optional.of(pipelines.sums(share.totals()));
        String numbers = Voice.facts(List.of(Optional.of(counts.orders(share.orders())), part, total));
        return voice.say("report.share", "label", label(share, by), "numbers", numbers);
    }

    private String label(Share share, Grouping by) {
        if (share.label().isBlank()) {
            return voice.say("report.unknown");
        }
        return by == Grouping.MILESTONE
                ? voice.sentence(voice.milestone(Milestone.valueOf(share.label())))
                : share.label();
    }

    private String restatement(Restatement restatement) {
        String period = counts.period(restatement.period());
        String reasons =
                Voice.facts(List.of(ids("report.gone", restatement.gone()), ids("report.come", restatement.come())));
        return voice.say(
                "report.restated",
                "period",
                period,
                "published",
                restatement.published(),
                "known",
                restatement.known(),
                "reasons",
                reasons);
    }

    private Optional<String> ids(String key, List<DealId> deals) {
        return deals.isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say(
                        key,
                        "deals",
                        voice.list(deals.stream().map(DealId::toString).toList())));
    }
}
