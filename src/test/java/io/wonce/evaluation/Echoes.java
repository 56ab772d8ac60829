package io.wonce.evaluation;

import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What others say of an order that was closed: the manager, colleagues, the robots of CRM, ERP and signatures. */
final class Echoes {
    static final String MANAGER = "Mark";
    private static final String CRM = "HubSpot";
    private static final String ERP = "SAP";
    private static final String SIGNER = "DocuSign";

    private final Scene scene;
    private final Dice dice;
    private final Level level;

    Echoes(Scene scene, Dice dice, Level level) {
        this.scene = scene;
        this.dice = dice;
        this.level = level;
    }

    /** Ends at the moment of the close. */
    void of(Instant closed, boolean ordered) {
        List<Told> told = scene.told();
        Told last = told.get(told.size() - 1);
        if (dice.chance(0.12)) {
            at(closed, 5, 120);
            scene.copy(last, "general", MANAGER, dice.chance(0.3));
        }
        robots(closed, ordered);
        if (dice.chance(0.2)) {
            at(closed, 60, 2800);
            say(MANAGER, false, "repeat");
        }
        if (dice.chance(level.echo())) {
            at(closed, 5, 4000);
            say(dice.one(Clients.REPS), false, "echo");
        }
        scene.back(closed);
        if (dice.chance(0.3)) {
            scene.chat(last.thread().orElse(last), MANAGER);
        }
    }

    private void robots(Instant closed, boolean ordered) {
        if (dice.chance(0.6)) {
            at(closed, 1, dice.chance(0.7) ? 30 : 1200);
            say(CRM, true, "crm");
        }
        if (dice.chance(ordered ? 0.2 : 0.1)) {
            at(closed, -60, 600);
            say(ordered ? ERP : SIGNER, true, ordered ? "erp" : "sign robot");
        }
    }

    private void at(Instant closed, int least, int most) {
        scene.back(closed.plus(Duration.ofSeconds(dice.between(least * 60, most * 60))));
    }

    private void say(String author, boolean robot, String act) {
        scene.say(author, robot, act, Kind.WIN, OrderHint.UNSTATED, Optional.empty());
    }
}
