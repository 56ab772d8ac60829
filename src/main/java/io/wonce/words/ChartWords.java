package io.wonce.words;

import io.wonce.domain.counting.Briefing;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.WeekCount;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a digest as its picture says them. */
final class ChartWords {
    /** More are one. */
    private static final int MOST_TIMES = 6;

    private final Voice voice;
    private final CountWords counts;
    private final PipelineWords pipelines;

    ChartWords(Voice voice) {
        this.voice = voice;
        this.counts = new CountWords(voice);
        this.pipelines = new PipelineWords(voice);
    }

    Chart chart(Briefing briefing) {
        List<Time> times = times(briefing.expected());
        return new Chart(
                counts.brief(briefing.count()),
                voice.say("digest.chart.weekly"),
                voice.say("digest.chart.said"),
                voice.say("digest.chart.real"),
                briefing.weeks().stream().map(ChartWords::number).toList(),
                briefing.weeks().stream().map(WeekCount::announcements).toList(),
                briefing.weeks().stream().map(WeekCount::orders).toList(),
                voice.say(times.isEmpty() ? "digest.chart.none" : "digest.chart.coming"),
                times.stream().map(Time::name).toList(),
                times.stream().map(Time::orders).toList(),
                times.stream().map(Time::worth).toList());
    }

    /** {@code 46} of {@code 2026-W46}. */
    private static String number(WeekCount week) {
        String label = week.week().label();
        return String.valueOf(Integer.parseInt(label.substring(label.indexOf('W') + 1)));
    }

    private List<Time> times(List<ExpectedOrders> expected) {
        int most = expected.size() > MOST_TIMES ? MOST_TIMES - 1 : MOST_TIMES;
        List<Time> times = new ArrayList<>(expected.stream()
                .limit(most)
                .map(each -> new Time(name(each.due()), each.orders(), pipelines.sums(each.weighted())))
                .toList());
        int later =
                expected.stream().skip(most).mapToInt(ExpectedOrders::orders).sum();
        if (later > 0) {
            times.add(new Time(voice.say("digest.chart.later"), later, ""));
        }
        return times;
    }

    private String name(Due due) {
        if (due instanceof Due.InMonth in) {
            boolean isThisYear = YearMonth.from(voice.moments().today()).getYear()
                    == in.month().getYear();
            return voice.sentence(voice.moments().formatted(in.month().atDay(1), isThisYear ? "LLLL" : "yLLL"));
        }
        return voice.say(due instanceof Due.Overdue ? "digest.chart.overdue" : "digest.chart.undated");
    }

    /** Orders that are expected at one time. */
    private record Time(String name, int orders, String worth) {}
}
