package io.wonce.web.tryout;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.AnswerClick;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.web.tryout.view.Visit;

/** A button under something that Wonce said. What it did shows in the chat; what it could not do is told to who pressed. */
final class PressButton {
    private static final int LONGEST_CLICK = 60;

    private final Scene scene;
    private final AnswerClick click;
    private final Replies replies;

    PressButton(Scene scene, AnswerClick click, Replies replies) {
        this.scene = scene;
        this.click = click;
        this.replies = replies;
    }

    void handle(Context ctx) {
        Visit visit = Visits.of(ctx);
        Click pressed = Click.decode(Typed.field(ctx, "click", LONGEST_CLICK))
                .orElseThrow(() -> new BadRequestResponse("no such button"));
        Resolution resolution =
                click.answer(scene.organisation().id(), pressed, new Actor(visit.person(), Surface.PROMPT));
        if (resolution instanceof Resolution.Done done && !pressed.isLate(done)) {
            ctx.status(HttpStatus.NO_CONTENT);
            return;
        }
        replies.show(ctx, visit, "", scene.answering(visit).card(resolution, scene.now()));
    }
}
