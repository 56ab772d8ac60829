package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.Desk;
import io.wonce.app.ListDeadLetters;
import io.wonce.app.SettleDeadLetter;
import io.wonce.app.SettleDeadLetter.Ending;
import io.wonce.app.port.DeadLetter;
import io.wonce.app.port.OutboxId;
import io.wonce.web.dashboard.view.MissingPage;
import io.wonce.web.dashboard.view.UndeliveredPage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What never left, and was given up; managers have it sent again, or let it be. */
final class UndeliveredSight {
    private static final String PATH = "/undelivered";

    private final Desk desk;
    private final Reception reception;
    private final Outcomes outcomes;

    UndeliveredSight(Desk desk, Reception reception, Outcomes outcomes) {
        this.desk = desk;
        this.reception = reception;
        this.outcomes = outcomes;
    }

    void show(Context ctx, Inside inside) {
        Optional<List<DeadLetter>> letters =
                new ListDeadLetters(desk.ledger()).list(inside.organisation(), inside.actor());
        reception.show(
                ctx,
                letters.isPresent() ? HttpStatus.OK : HttpStatus.FORBIDDEN,
                "undelivered",
                new UndeliveredPage(inside.shell(), letters, inside.words(), inside.now(), outcomes.done(ctx, inside)));
    }

    void sendAgain(Context ctx, Inside inside) {
        settle(ctx, inside, "resent", letter -> settling().sendAgain(inside.organisation(), letter, inside.actor()));
    }

    void letBe(Context ctx, Inside inside) {
        settle(ctx, inside, "dropped", letter -> settling().letBe(inside.organisation(), letter, inside.actor()));
    }

    private SettleDeadLetter settling() {
        return new SettleDeadLetter(desk.ledger());
    }

    private void settle(Context ctx, Inside inside, String done, Function<OutboxId, Ending> settling) {
        Optional<OutboxId> letter = Sent.letter(ctx);
        if (letter.isEmpty()) {
            reception.show(ctx, HttpStatus.NOT_FOUND, "missing", new MissingPage(inside.shell(), "event"));
            return;
        }
        String back = inside.shell().to(PATH);
        switch (settling.apply(letter.get())) {
            case DONE -> outcomes.done(ctx, back, done);
            case GONE -> outcomes.refuse(ctx, inside, HttpStatus.CONFLICT, told(inside, "gone"), back);
            case OVER -> outcomes.refuse(ctx, inside, HttpStatus.CONFLICT, told(inside, "over"), back);
            case MANAGERS_ONLY -> outcomes.refuse(ctx, inside, HttpStatus.FORBIDDEN, told(inside, "managers"), back);
        }
    }

    private static String told(Inside inside, String key) {
        return inside.shell().text().get("board.undelivered." + key);
    }
}
