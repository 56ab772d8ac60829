package io.wonce.evaluation;

import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.evaluation.Wording.Worded;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where one sale is spoken of: the messages so far, and what time it is. */
final class Scene {
    static final String SALES = "sales-wins";
    private static final Duration LONGEST_THREAD = Duration.ofDays(12);
    private static final int OPENS = 7;
    private static final int CLOSES = 17;
    private static final int DAY = 86_400;

    private final Sale sale;
    private final Wording wording;
    private final Dice dice;
    private final List<Told> told = new ArrayList<>();
    private Instant now;

    Scene(Sale sale, Wording wording, Dice dice) {
        this.sale = sale;
        this.wording = wording;
        this.dice = dice;
        this.now = sale.begin();
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    Instant now() {
        return now;
    }

    void back(Instant earlier) {
        now = earlier;
    }

    void pass(double least, double most) {
        now = now.plusSeconds((long) (dice.days(least, most) * DAY));
    }

    /** People and robots in the channel for sales. */
    Told say(String author, boolean robot, String act, Kind kind, OrderHint hint, Optional<Told> thread) {
        return say(sale, author, robot, act, kind, hint, thread);
    }

    /** The same where the order is not worth what it will be. */
    Told say(Sale as, String author, boolean robot, String act, Kind kind, OrderHint hint, Optional<Told> thread) {
        now = robot ? now : atWork(now);
        Worded worded = wording.say(as, act, kind, hint);
        Said said = new Said(
                Optional.of(sale.name()),
                Optional.of(worded.statement()),
                worded.statement().kind().name().toLowerCase(Locale.ROOT));
        return add(new Told(stamp(), SALES, thread, author, robot, worded.text(), List.of(said)));
    }

    /** A reply that states nothing. */
    void chat(Told root, String author) {
        now = now.plusSeconds(dice.between(60, 5000));
        add(new Told(stamp(), SALES, Optional.of(root), author, false, wording.reply(sale.client()), List.of()));
    }

    /** The same text, or one that holds it, in another channel. */
    void copy(Told original, String channel, String author, boolean forwarded) {
        String text = forwarded
                ? wording.around(sale.client().english(), "forward", "{text}", original.text())
                : original.text();
        add(new Told(stamp(), channel, Optional.empty(), author, false, text, original.said()));
    }

    /** The last message that may still be answered in its thread. */
    Optional<Told> openThread() {
        return told.stream()
                .filter(one -> !one.robot()
                        && one.channel().equals(SALES)
                        && one.thread().isEmpty())
                .filter(one -> one.at().isBefore(now))
                .filter(one -> Duration.between(one.at(), now).compareTo(LONGEST_THREAD) < 0)
                .reduce((one, next) -> next);
    }

    private Told add(Told message) {
        told.add(message);
        return message;
    }

    /** No two messages have the same time stamp. */
    private Instant stamp() {
        return now.plusNanos(dice.between(1, 999_999) * 1000L);
    }

    private Instant atWork(Instant at) {
        ZonedDateTime time = at.atZone(ZoneOffset.UTC);
        boolean late = time.getHour() >= CLOSES;
        if (time.getHour() >= OPENS && !late && !isWeekend(time)) {
            return at;
        }
        ZonedDateTime morning = time.plusDays(late ? 1 : 0).withHour(OPENS).withMinute(0);
        while (isWeekend(morning)) {
            morning = morning.plusDays(1);
        }
        return morning.plusMinutes(dice.between(0, 240)).toInstant();
    }

    private static boolean isWeekend(ZonedDateTime time) {
        return time.getDayOfWeek() == DayOfWeek.SATURDAY || time.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
