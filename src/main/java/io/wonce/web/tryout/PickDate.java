package io.wonce.web.tryout;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.PostponeDeal;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.web.tryout.view.Visit;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day was picked on which a deal is expected now. What it did shows in the chat; what it could not do is told to who picked it. */
final class PickDate {
    private static final int LONGEST = 20;

    private final Scene scene;
    private final PostponeDeal postpone;
    private final Replies replies;

    PickDate(Scene scene, PostponeDeal postpone, Replies replies) {
        this.scene = scene;
        this.postpone = postpone;
        this.replies = replies;
    }

    void handle(Context ctx) {
        Visit visit = Visits.of(ctx);
        DealId deal = DealId.parse(Typed.field(ctx, "deal", LONGEST))
                .orElseThrow(() -> new BadRequestResponse("no such deal"));
        Resolution resolution = postpone.postpone(
                scene.organisation().id(),
                deal,
                date(Typed.field(ctx, "date", LONGEST)),
                new Actor(visit.person(), Surface.PROMPT));
        if (resolution instanceof Resolution.Done) {
            ctx.status(HttpStatus.NO_CONTENT);
            return;
        }
        replies.show(ctx, visit, "", scene.answering(visit).card(resolution, scene.now()));
    }

    private static LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDate) {
            throw new BadRequestResponse("no such day");
        }
    }
}
