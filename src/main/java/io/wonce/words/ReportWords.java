package io.wonce.words;

import io.wonce.domain.counting.Changed;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.outgoing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real count, at length. */
final class ReportWords {
    private final Voice voice;
    private final CountWords counts;
    private final PipelineWords pipelines;
    private final ShareWords shares;
    private final PolicyWords policies;
    private final RestatementWords restatements;

    ReportWords(Voice voice) {
        this.voice = voice;
        this.counts = new CountWords(voice);
        this.pipelines = new PipelineWords(voice);
        this.shares = new ShareWords(voice);
        this.policies = new PolicyWords(voice);
        this.restatements = new RestatementWords(voice);
    }

    Card card(Answer.Counted counted) {
        OrderCount count = counted.count();
        List<String> lines = new ArrayList<>();
        total(count).ifPresent(lines::add);
        inBase(count).ifPresent(lines::add);
        unresolved(count).ifPresent(lines::add);
        counted.by().ifPresent(by -> lines.addAll(shares.lines(by, counted.shares(), count)));
        counted.restatements().forEach(restatement -> lines.add(restatements.line(restatement)));
        lines.addAll(new TargetWords(voice).lines(counted.targets()));
        lines.add(pipelines.sum(counted.pipeline()));
        new InBaseWords(voice).line(counted.pipeline()).ifPresent(lines::add);
        return new Card(
                Card.Mood.REPORT,
                headline(count),
                lines,
                List.of(),
                policies.footnote(counted.policies(), count.asOf()),
                shares.channels(counted.by(), counted.shares()));
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
        published.before().ifPresent(before -> lines.add(restatements.line(before)));
        lines.add(voice.say(published.running() ? "report.published.running" : "report.published.frozen"));
        total(count).filter(worth -> count.inBase().isPresent()).ifPresent(lines::add);
        inBase(count).ifPresent(lines::add);
        unresolved(count).ifPresent(lines::add);
        return new Card(
                Card.Mood.REPORT,
                headline,
                lines,
                List.of(),
                policies.footnote(List.of(new CountingPolicy(count.asOf(), count.countingMilestone())), count.asOf()));
    }

    Card card(Answer.Reported reported) {
        OrderCount count = reported.published();
        List<String> lines = new ArrayList<>();
        total(count).ifPresent(lines::add);
        inBase(count).ifPresent(lines::add);
        unresolved(count).ifPresent(lines::add);
        reported.by().ifPresent(by -> lines.addAll(shares.lines(by, reported.shares(), count)));
        boolean isUnsplit = reported.by().isPresent() && reported.shares().isEmpty() && count.orders() > 0;
        if (isUnsplit) {
            lines.add(voice.say("report.reported.unsplit"));
        }
        lines.add(voice.say(
                "report.known",
                "numbers",
                Voice.facts(List.of(
                        Optional.of(counts.orders(reported.known().orders())),
                        Optional.of(pipelines.sums(reported.known().totals())).filter(sums -> !sums.isEmpty())))));
        inBase(reported.known()).ifPresent(lines::add);
        lines.addAll(reported.restatement()
                .map(restatements::lines)
                .orElseGet(() -> List.of(same(count.orders(), reported.changed()))));
        return new Card(
                Card.Mood.REPORT,
                voice.say("report.reported", "count", headline(count)),
                lines,
                List.of(),
                policies.footnote(reported.policies(), count.asOf()),
                shares.channels(reported.by(), reported.shares()));
    }

    /** Of a published number whose {@code orders} are the same: that they are, and what else has changed. */
    String same(int orders, Set<Changed> changed) {
        Stream<String> same = changed.contains(Changed.RATES) || changed.contains(Changed.BASE)
                ? Stream.empty()
                : Stream.of(voice.say("report.known.same", "orders", orders));
        return Stream.concat(same, changed.stream().sorted().map(what -> voice.say("report.changed." + what)))
                .collect(Collectors.joining(" "));
    }

    String headline(OrderCount count) {
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

    private Optional<String> inBase(OrderCount count) {
        return count.inBase().map(new InBaseWords(voice)::line);
    }

    Optional<String> unresolved(OrderCount count) {
        return count.unresolved() == 0
                ? Optional.empty()
                : Optional.of(voice.say("report.unresolved", "n", count.unresolved()));
    }
}
