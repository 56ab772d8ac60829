package io.wonce.words;

import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.ExpectedOrders;
import java.util.ArrayList;
import java.util.List;

/** By when orders are expected, a line for each month. */
final class DueWords {
    /** Those after them are summed in one line. */
    private static final int MOST_MONTHS = 6;

    private final Voice voice;

    DueWords(Voice voice) {
        this.voice = voice;
    }

    /** None where there are none; {@code expected} has overdue ones first, then months, then those without a date. */
    List<String> lines(List<ExpectedOrders> expected) {
        if (expected.isEmpty()) {
            return List.of();
        }
        List<ExpectedOrders> months = expected.stream()
                .filter(each -> each.due() instanceof Due.InMonth)
                .toList();
        List<ExpectedOrders> later =
                months.size() > MOST_MONTHS ? months.subList(MOST_MONTHS - 1, months.size()) : List.of();
        List<String> lines = new ArrayList<>();
        lines.add(voice.say("pipeline.months"));
        for (ExpectedOrders each : expected) {
            if (!later.contains(each)) {
                lines.add(line(when(each.due()), List.of(each)));
            } else if (each.equals(later.get(0))) {
                lines.add(line(voice.say("pipeline.later"), later));
            }
        }
        return lines;
    }

    private String when(Due due) {
        if (due instanceof Due.InMonth in) {
            return voice.moments().formatted(in.month().atDay(1), "yMMMM");
        }
        return voice.say(due instanceof Due.Overdue ? "pipeline.overdue" : "pipeline.undated");
    }

    /** {@code Januari 2027: 4 opdrachten, € 20.000, gewogen € 13.400}. */
    private String line(String when, List<ExpectedOrders> expected) {
        String orders = new CountWords(voice)
                .orders(expected.stream().mapToInt(ExpectedOrders::orders).sum());
        PipelineWords amounts = new PipelineWords(voice);
        String total = amounts.sums(ExpectedOrders.sum(expected, ExpectedOrders::total));
        String weighted = amounts.sums(ExpectedOrders.sum(expected, ExpectedOrders::weighted));
        return total.isEmpty()
                ? voice.say("pipeline.part.unvalued", "sure", voice.sentence(when), "orders", orders)
                : voice.say(
                        "pipeline.month",
                        "when",
                        voice.sentence(when),
                        "orders",
                        orders,
                        "total",
                        total,
                        "weighted",
                        weighted);
    }
}
