package io.wonce.words;

import io.wonce.domain.counting.Briefing;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Tally;
import io.wonce.domain.counting.Waiting;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.outgoing.Outgoing;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbers of a period that has ended, and what to do about them. */
final class DigestWords {
    private final Voice voice;
    private final CountWords counts;
    private final ReportWords reports;
    private final PipelineWords pipelines;

    DigestWords(Voice voice) {
        this.voice = voice;
        this.counts = new CountWords(voice);
        this.reports = new ReportWords(voice);
        this.pipelines = new PipelineWords(voice);
    }

    Card card(Outgoing.Digest digest) {
        Briefing briefing = digest.briefing();
        OrderCount count = briefing.count();
        List<String> lines = new ArrayList<>();
        if (digest.late()) {
            lines.add(voice.say("digest.late", "period", counts.period(count.period())));
        }
        count.inBase().map(new InBaseWords(voice)::line).ifPresent(lines::add);
        reports.unresolved(count).ifPresent(lines::add);
        lines.addAll(new TargetWords(voice).lines(briefing.targets()));
        briefing.restatements().forEach(restatement -> lines.add(restatement(restatement)));
        lines.addAll(late(briefing));
        lines.add(voice.say("digest.quarter", "value", value(briefing.quarter(), "digest.weighted")));
        briefing.quarter().inBase().map(new InBaseWords(voice)::line).ifPresent(lines::add);
        if (briefing.overdue().deals() > 0) {
            lines.add(voice.say("digest.overdue", "value", value(briefing.overdue(), "digest.value")));
        }
        briefing.waiting().ifPresent(waiting -> lines.addAll(waiting(waiting, count)));
        return new Card(
                Card.Mood.REPORT,
                headline(count),
                lines,
                digest.dashboard()
                        .map(board -> new DigestLinks(voice, board).of(briefing))
                        .orElse(List.of()),
                new PolicyWords(voice).footnote(briefing.policies(), count.asOf()));
    }

    /** {@code wekelijks op maandag om 08:30}. */
    String schedule(DigestSchedule schedule) {
        Locale locale = voice.texts().locale();
        String day = schedule.rhythm() == DigestSchedule.Rhythm.WEEKLY
                ? DayOfWeek.of(schedule.day()).getDisplayName(TextStyle.FULL, locale)
                : String.valueOf(schedule.day());
        String when = voice.say("settings.digest." + schedule.rhythm(), "day", day, "time", time(schedule.time()));
        return schedule.zone()
                .map(zone -> voice.say("settings.digest.zone", "value", when, "zone", zone.getId()))
                .orElse(when);
    }

    private static String time(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    private String headline(OrderCount count) {
        String said = count.hypeRatio().isPresent()
                ? reports.headline(count)
                : voice.say(
                        "digest.none",
                        "period",
                        voice.sentence(counts.period(count.period())),
                        "announcements",
                        voice.say("count.announcements", "n", count.announcements()));
        return count.totals().isEmpty()
                ? said
                : voice.say("digest.worth", "count", said, "total", pipelines.sums(count.totals()));
    }

    private String restatement(Restatement restatement) {
        if (restatement.isOfWorth()) {
            return worth(restatement);
        }
        return restatement.agrees()
                ? voice.say(
                        "digest.restored",
                        "period",
                        voice.sentence(counts.period(restatement.period())),
                        "orders",
                        counts.orders(restatement.published()))
                : new RestatementWords(voice).line(restatement);
    }

    private String worth(Restatement restatement) {
        return restatement.revalued().isEmpty()
                ? voice.say(
                        "digest.restored.worth",
                        "period",
                        voice.sentence(counts.period(restatement.period())),
                        "worth",
                        pipelines.sums(restatement.worthNow()))
                : new RestatementWords(voice).line(restatement);
    }

    private List<String> late(Briefing briefing) {
        int untilInvoiced = briefing.waiting().map(Waiting::untilInvoiced).orElseGet(Nudges.USUAL::untilInvoiced);
        int untilSigned = briefing.waiting().map(Waiting::untilSigned).orElseGet(Nudges.USUAL::untilSigned);
        return List.of(
                voice.say(
                        "digest.uninvoiced",
                        "days",
                        untilInvoiced,
                        "value",
                        value(briefing.uninvoiced(), "digest.value")),
                voice.say("digest.unsigned", "days", untilSigned, "value", value(briefing.unsigned(), "digest.value")));
    }

    /** What waits of other periods as well; of this one, its unresolved announcements stand beside its count already. */
    private List<String> waiting(Waiting waiting, OrderCount count) {
        List<String> lines = new ArrayList<>();
        if (waiting.unanswered() > 0) {
            lines.add(voice.say("digest.unanswered", "n", waiting.unanswered()));
        }
        if (waiting.unresolved() > count.unresolved()) {
            lines.add(voice.say("digest.unresolved", "n", waiting.unresolved()));
        }
        return lines;
    }

    private String value(Tally tally, String key) {
        return tally.total().isEmpty()
                ? voice.figures().number(BigDecimal.valueOf(tally.deals()))
                : voice.say(key, "n", tally.deals(), "total", pipelines.sums(tally.total()));
    }
}
