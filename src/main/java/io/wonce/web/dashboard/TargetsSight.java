package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.AskTargets;
import io.wonce.app.Desk;
import io.wonce.app.command.FillTarget;
import io.wonce.app.command.FillTarget.Ending;
import io.wonce.app.command.FillTarget.Typed;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.web.dashboard.view.GoalsPage;
import io.wonce.web.dashboard.view.Notice;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The page of the targets; everybody reads it, managers change them. */
final class TargetsSight {
    private static final String PATH = "/targets";
    private static final Typed BLANK = new Typed("quarter", "", FillTarget.ORDERS, "", List.of());

    private final Desk desk;
    private final Reception reception;
    private final Outcomes outcomes;

    TargetsSight(Desk desk, Reception reception, Outcomes outcomes) {
        this.desk = desk;
        this.reception = reception;
        this.outcomes = outcomes;
    }

    void show(Context ctx, Inside inside) {
        show(ctx, inside, HttpStatus.OK, BLANK, Set.of(), outcomes.done(ctx, inside));
    }

    void set(Context ctx, Inside inside) {
        Typed typed = typed(ctx);
        end(ctx, inside, typed, new FillTarget(desk).fill(inside.organisation(), typed, inside.actor()), "target");
    }

    void stop(Context ctx, Inside inside) {
        Typed typed = typed(ctx);
        end(ctx, inside, typed, new FillTarget(desk).stop(inside.organisation(), typed, inside.actor()), "no-target");
    }

    private void end(Context ctx, Inside inside, Typed typed, Ending ending, String done) {
        if (ending instanceof Ending.Wrong wrong) {
            show(ctx, inside, HttpStatus.BAD_REQUEST, typed, wrong.fields(), Optional.empty());
            return;
        }
        String back = inside.shell().to(PATH);
        if (((Ending.Taken) ending).answer() instanceof Answer.Resolved refused) {
            Resolution why = refused.resolution();
            outcomes.tell(ctx, inside, why, back, (status, notice) -> refuse(ctx, inside, typed, status, notice));
            return;
        }
        outcomes.done(ctx, back, done);
    }

    /** Where it is another target meanwhile, that one stands there, with what was typed. */
    private void refuse(Context ctx, Inside inside, Typed typed, HttpStatus status, Notice notice) {
        if (status == HttpStatus.CONFLICT) {
            Notice stale = Notice.refused(inside.shell().text().get("board.goals.stale"));
            show(ctx, inside, status, typed, Set.of(), Optional.of(stale));
            return;
        }
        outcomes.refuse(ctx, inside, status, notice.text(), inside.shell().to(PATH));
    }

    private void show(
            Context ctx,
            Inside inside,
            HttpStatus status,
            Typed typed,
            Set<FillTarget.Field> wrong,
            Optional<Notice> notice) {
        AskTargets targets = new AskTargets(desk.ledger(), desk.clock());
        reception.show(
                ctx,
                status,
                "goals",
                new GoalsPage(
                        inside.shell(),
                        targets.running(inside.organisation()),
                        inside.visitor().manages() ? targets.teams(inside.organisation()) : List.of(),
                        typed,
                        wrong,
                        notice,
                        inside.say()));
    }

    private static Typed typed(Context ctx) {
        return new Typed(
                Sent.text(ctx, "cycle"),
                Sent.text(ctx, "team"),
                Sent.text(ctx, "measure"),
                Sent.text(ctx, "goal"),
                ctx.formParams("seen"));
    }
}
