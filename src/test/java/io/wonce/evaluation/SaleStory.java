package io.wonce.evaluation;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that is said of one sale, from the first hope to the payment. */
final class SaleStory {
    private static final String SALES = "sales-wins";
    private static final String GENERAL = "general";
    private static final String MANAGER = "Mark";
    private static final String FINANCE = "Ilse";
    private static final String CRM = "HubSpot";
    private static final Duration LONGEST_THREAD = Duration.ofDays(12);

    private final Sale sale;
    private final Wording wording;
    private final Dice dice;
    private final Level level;
    private final List<Told> told = new ArrayList<>();
    private Instant now;
    private boolean won;
    private boolean cancelled;
    private boolean orderNumberTold;

    SaleStory(Sale sale, Wording wording, Dice dice, Level level) {
        this.sale = sale;
        this.wording = wording;
        this.dice = dice;
        this.level = level;
        this.now = sale.begin();
    }

    boolean isOrder() {
        return won;
    }

    boolean isCancelled() {
        return cancelled;
    }

    List<Told> tell() {
        boolean hinted = sale.hint().isNewOrder();
        if (!hinted && dice.chance(0.35)) {
            told.add(message(rep(), "expected", Kind.EXPECTED, Optional.empty()));
            pass(0.5, 10);
            if (dice.chance(0.25)) {
                lose();
                return told;
            }
        }
        won = true;
        if (!hinted && dice.chance(0.5)) {
            told.add(message(rep(), "verbal", Kind.WIN, Optional.of(Milestone.VERBAL)));
            pass(0.4, 7);
        }
        close(hinted);
        after();
        return told;
    }

    private void lose() {
        if (dice.chance(0.5)) {
            told.add(message(rep(), "lost", Kind.LOST, Optional.empty()));
        }
    }

    private void close(boolean hinted) {
        if (hinted) {
            told.add(message(rep(), hintAct(), Kind.WIN, Optional.of(Milestone.SIGNED)));
        } else if (dice.chance(0.6)) {
            later("signed", Milestone.SIGNED, rep());
        } else if (dice.chance(0.8)) {
            later("ordered", Milestone.ORDERED, rep());
            orderNumberTold = true;
        } else {
            told.add(message(rep(), "won", Kind.WIN, Optional.empty()));
        }
        echoes(now);
    }

    private String hintAct() {
        return switch (sale.hint()) {
            case RENEWAL -> "renewal";
            case EXPANSION -> "expansion";
            case CALL_OFF -> "calloff";
            default -> "another";
        };
    }

    private void echoes(Instant closed) {
        Told last = told.get(told.size() - 1);
        if (dice.chance(0.12)) {
            now = closed.plus(minutes(5, 120));
            told.add(new Told(now, GENERAL, Optional.empty(), MANAGER, false, last.text(), last.said()));
        }
        if (dice.chance(0.6)) {
            now = closed.plus(minutes(1, dice.chance(0.7) ? 30 : 1200));
            told.add(robot());
        }
        if (dice.chance(0.2)) {
            now = closed.plus(minutes(60, 2800));
            told.add(message(
                    MANAGER, "repeat", Kind.WIN, dice.chance(0.5) ? Optional.of(Milestone.SIGNED) : Optional.empty()));
        }
        now = now.isBefore(closed) ? closed : now;
    }

    private void after() {
        if (dice.chance(0.04)) {
            pass(2, 15);
            cancelled = true;
            told.add(message(rep(), "cancelled", Kind.LOST, Optional.empty()));
            return;
        }
        if (dice.chance(0.5)) {
            pass(3, 40);
            later("invoiced", Milestone.INVOICED, FINANCE);
            if (dice.chance(0.6)) {
                pass(7, 40);
                later("paid", Milestone.PAID, FINANCE);
            }
        }
    }

    /** A later milestone, now and then without the customer's name. */
    private void later(String act, Milestone milestone, String author) {
        Optional<Told> thread = told.stream()
                .filter(one -> !one.robot()
                        && one.channel().equals(SALES)
                        && one.thread().isEmpty())
                .filter(one -> Duration.between(one.at(), now).compareTo(LONGEST_THREAD) < 0)
                .reduce((one, next) -> next);
        Optional<Milestone> reached = Optional.of(milestone);
        if (!told.isEmpty() && dice.chance(level.nameless)) {
            if (thread.isPresent() && dice.chance(0.7)) {
                told.add(message(author, "thread " + act, Kind.WIN, reached, thread));
                return;
            }
            if (orderNumberTold && milestone.isAtLeast(Milestone.INVOICED)) {
                told.add(message(author, "reference " + act, Kind.WIN, reached));
                return;
            }
            if (act.equals("signed")) {
                told.add(message(author, "amount signed", Kind.WIN, reached));
                return;
            }
        }
        boolean bare = !told.isEmpty() && act.equals("signed") && dice.chance(level.bare);
        told.add(message(author, bare ? "nameless signed" : act, Kind.WIN, reached));
    }

    private Told message(String author, String act, Kind kind, Optional<Milestone> milestone) {
        return message(author, act, kind, milestone, Optional.empty());
    }

    private Told message(String author, String act, Kind kind, Optional<Milestone> milestone, Optional<Told> thread) {
        boolean hintedAct = act.equals(hintAct()) && sale.hint().isNewOrder();
        Wording.Worded worded = wording.say(sale, act, kind, milestone, hintedAct ? sale.hint() : OrderHint.UNSTATED);
        return told(author, false, worded, thread);
    }

    private Told robot() {
        return told(
                CRM, true, wording.say(sale, "crm", Kind.WIN, Optional.empty(), OrderHint.UNSTATED), Optional.empty());
    }

    private Told told(String author, boolean robot, Wording.Worded worded, Optional<Told> thread) {
        Said said = new Said(
                Optional.of("O" + sale.number()),
                Optional.of(worded.statement()),
                worded.statement().kind().name().toLowerCase(java.util.Locale.ROOT));
        return new Told(now, SALES, thread, author, robot, worded.text(), List.of(said));
    }

    private String rep() {
        return sale.client().rep();
    }

    private void pass(double least, double most) {
        now = now.plusSeconds((long) (dice.days(least, most) * 86_400));
    }

    private Duration minutes(int least, int most) {
        return Duration.ofSeconds(dice.between(least * 60, most * 60));
    }
}
