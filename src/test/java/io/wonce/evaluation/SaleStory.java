package io.wonce.evaluation;

import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Everything that is said of one sale, from the first hope to the payment. */
final class SaleStory {
    private static final String FINANCE = "Ilse";

    private final Sale sale;
    private final Scene scene;
    private final Dice dice;
    private final Level level;
    private boolean won;
    private boolean cancelled;
    private boolean orderNumberTold;

    SaleStory(Sale sale, Wording wording, Dice dice, Level level) {
        this.sale = sale;
        this.scene = new Scene(sale, wording, dice);
        this.dice = dice;
        this.level = level;
    }

    boolean isOrder() {
        return won;
    }

    boolean isCancelled() {
        return cancelled;
    }

    List<Told> tell() {
        boolean hinted = sale.hint().isNewOrder();
        if (dice.chance(level.silent())) {
            won = true;
            bill(hinted);
            return scene.told();
        }
        if (!hinted && dice.chance(0.35) && !hope()) {
            return scene.told();
        }
        won = true;
        if (dice.chance(hinted ? 0.2 : 0.5)) {
            agree(hinted);
        }
        close(hinted);
        after(hinted);
        return scene.told();
    }

    /** Whether it comes true. */
    private boolean hope() {
        Sale hoped = dice.chance(level.negotiated()) ? sale.at(bargained()) : sale;
        scene.say(hoped, rep(), false, "expected", Kind.EXPECTED, OrderHint.UNSTATED, Optional.empty());
        next(0.5, 12, 60);
        if (dice.chance(0.2)) {
            Optional<Told> thread = scene.openThread().filter(root -> dice.chance(0.3));
            scene.say(hoped, rep(), false, "expected again", Kind.EXPECTED, OrderHint.UNSTATED, thread);
            scene.pass(0.5, 10);
        }
        boolean comesTrue = dice.chance(0.75);
        if (!comesTrue && dice.chance(0.5)) {
            say(rep(), "lost", Kind.LOST);
        }
        return comesTrue;
    }

    private BigDecimal bargained() {
        BigDecimal hundreds = BigDecimal.valueOf(dice.between(104, 125)).movePointLeft(4);
        return sale.value().multiply(hundreds).setScale(0, RoundingMode.HALF_UP).movePointRight(2);
    }

    private void agree(boolean hinted) {
        boolean callOff = sale.hint() == OrderHint.CALL_OFF;
        Told first = hinted && !callOff ? hinted(sale.repeatAct() + " verbal") : say(rep(), "verbal", Kind.WIN);
        if (dice.chance(0.3)) {
            scene.chat(first, Echoes.MANAGER);
        }
        next(0.4, 7, 30);
        if (dice.chance(0.1)) {
            say(rep(), "still expected", Kind.EXPECTED);
            scene.pass(0.4, 4);
        }
    }

    private void close(boolean hinted) {
        if (hinted) {
            hinted(sale.repeatAct());
        } else if (dice.chance(0.6)) {
            later("signed", rep());
        } else if (dice.chance(0.8)) {
            later("ordered", rep());
            orderNumberTold = true;
        } else {
            say(rep(), "won", Kind.WIN);
        }
        boolean signed = !orderNumberTold && !scene.told().isEmpty();
        new Echoes(scene, dice, level).of(scene.now(), orderNumberTold);
        if (signed && dice.chance(0.2)) {
            scene.pass(0.5, 12);
            later("ordered", rep());
            orderNumberTold = true;
        }
    }

    private void after(boolean hinted) {
        if (dice.chance(0.04)) {
            scene.pass(2, 15);
            cancelled = true;
            say(rep(), "cancelled", Kind.LOST);
            if (dice.chance(0.15)) {
                scene.pass(2, 20);
                cancelled = false;
                say(rep(), "again", Kind.WIN);
            }
            return;
        }
        if (dice.chance(0.5)) {
            bill(hinted);
        }
    }

    private void bill(boolean hinted) {
        next(3, 30, 90);
        boolean parts = dice.chance(level.inParts());
        if (parts) {
            say(FINANCE, "part invoiced", Kind.WIN);
        } else if (hinted && sale.repeatAct().equals("another") && dice.chance(0.3)) {
            scene.say(FINANCE, false, "another invoiced", Kind.WIN, OrderHint.ANOTHER, Optional.empty());
        } else {
            later("invoiced", FINANCE);
        }
        if (parts && dice.chance(0.5)) {
            scene.pass(14, 45);
            say(FINANCE, "next invoiced", Kind.WIN);
        }
        if (dice.chance(0.6)) {
            next(7, 30, 75);
            later("paid", FINANCE);
        }
    }

    /** A later milestone, now and then without the customer's name. */
    private void later(String act, String author) {
        boolean first = scene.told().isEmpty();
        if (!first && dice.chance(level.nameless())) {
            Optional<Told> thread = scene.openThread();
            if (thread.isPresent() && dice.chance(0.7)) {
                scene.say(author, false, "thread " + act, Kind.WIN, OrderHint.UNSTATED, thread);
                return;
            }
            boolean billing = act.equals("invoiced") || act.equals("paid");
            if (billing || act.equals("signed")) {
                say(author, (orderNumberTold && billing ? "reference " : "amount ") + act, Kind.WIN);
                return;
            }
        }
        boolean bare = !first && act.equals("signed") && dice.chance(level.bare());
        if (bare) {
            soonBefore();
        }
        say(author, bare ? "nameless signed" : act, Kind.WIN);
    }

    /** Nobody cheers without a name out of the blue, mostly: it was spoken of just before. */
    private void soonBefore() {
        if (dice.chance(0.7)) {
            say(rep(), "still expected", Kind.EXPECTED);
            scene.pass(0.002, 0.2);
        }
    }

    /** Time passes until the next step: now and then hardly any, now and then very much. */
    private void next(double least, double most, double late) {
        if (dice.chance(level.atOnce())) {
            scene.pass(0.0005, 0.3);
        } else {
            scene.pass(least, dice.chance(0.3) ? late : most);
        }
    }

    private Told say(String author, String act, Kind kind) {
        return scene.say(author, false, act, kind, OrderHint.UNSTATED, Optional.empty());
    }

    private Told hinted(String act) {
        return scene.say(rep(), false, act, Kind.WIN, sale.hint(), Optional.empty());
    }

    private String rep() {
        return dice.chance(level.standIn())
                ? dice.one(Clients.REPS)
                : sale.client().rep();
    }
}
