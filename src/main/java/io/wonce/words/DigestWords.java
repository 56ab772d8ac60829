package io.wonce.words;

import io.wonce.domain.counting.Briefing;
import io.wonce.domain.counting.DigestSchedule;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Tally;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.words.Card.Control;
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
        lines.add(voice.say("digest.uninvoiced", "value", value(briefing.uninvoiced(), "digest.value")));
        lines.add(voice.say("digest.unsigned", "value", value(briefing.unsigned(), "digest.value")));
        lines.add(voice.say("digest.quarter", "value", value(briefing.quarter(), "digest.weighted")));
        briefing.quarter().inBase().map(new InBaseWords(voice)::line).ifPresent(lines::add);
        if (briefing.overdue().deals() > 0) {
            lines.add(voice.say("digest.overdue", "value", value(briefing.overdue(), "digest.value")));
        }
        return new Card(
                Card.Mood.REPORT,
                headline(count),
                lines,
                digest.dashboard().map(board -> links(board, briefing)).orElse(List.of()),
                new PolicyWords(voice).footnote(briefing.policies(), count.asOf()));
    }

    /** {@code wekelijks op maandag om 08:30}. */
    String schedule(DigestSchedule schedule) {
        Locale locale = voice.texts().locale();
        String day = schedule.rhythm() == DigestSchedule.Rhythm.WEEKLY
                ? DayOfWeek.of(schedule.day()).getDisplayName(TextStyle.FULL, locale)
                : String.valueOf(schedule.day());
        return voice.say("settings.digest." + schedule.rhythm(), "day", day, "time", time(schedule.time()));
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
        return restatement.agrees()
                ? voice.say(
                        "digest.restored",
                        "period",
                        voice.sentence(counts.period(restatement.period())),
                        "orders",
                        counts.orders(restatement.published()))
                : new RestatementWords(voice).line(restatement);
    }

    private String value(Tally tally, String key) {
        return tally.total().isEmpty()
                ? voice.figures().number(BigDecimal.valueOf(tally.deals()))
                : voice.say(key, "n", tally.deals(), "total", pipelines.sums(tally.total()));
    }

    /** To the lists of the dashboard behind the numbers; a list of nothing is left out. */
    private List<Control> links(String board, Briefing briefing) {
        OrderCount count = briefing.count();
        String period = "period=" + count.period().label();
        List<Control> links = new ArrayList<>();
        add(links, count.orders(), counts.orders(count.orders()), board + "/deals?" + period);
        add(
                links,
                count.announcements(),
                voice.say("count.announcements", "n", count.announcements()),
                board + "/announcements?" + period);
        add(
                links,
                count.unresolved(),
                voice.sentence(voice.say("count.unresolved", "n", count.unresolved())),
                board + "/announcements?" + period + "&state=unresolved");
        add(
                links,
                briefing.uninvoiced().deals(),
                voice.say("digest.link.uninvoiced", "n", briefing.uninvoiced().deals()),
                board + "/deals?state=uninvoiced");
        add(
                links,
                briefing.unsigned().deals(),
                voice.say("digest.link.unsigned", "n", briefing.unsigned().deals()),
                board + "/deals?state=unsigned");
        add(links, briefing.expected().size(), voice.say("digest.link.expected"), board + "/deals?state=expected");
        add(
                links,
                briefing.overdue().deals(),
                voice.say("digest.link.overdue", "n", briefing.overdue().deals()),
                board + "/deals?state=expected&due=overdue");
        return links;
    }

    private static void add(List<Control> links, int many, String label, String address) {
        if (many > 0) {
            links.add(new Control.Link(label, address, false));
        }
    }
}
