package io.wonce.web.tryout;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.ReviseMessage;
import io.wonce.app.WithdrawMessage;
import io.wonce.app.port.TryoutRoom.Line;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.web.tryout.view.EditView;
import io.wonce.web.tryout.view.Visit;
import java.util.Optional;

/** A message is edited, deleted or reacted to. */
final class ChangeMessage {
    private static final int LINES = 150;

    private final Scene scene;
    private final ReviseMessage revise;
    private final WithdrawMessage withdraw;

    ChangeMessage(Scene scene, ReviseMessage revise, WithdrawMessage withdraw) {
        this.scene = scene;
        this.revise = revise;
        this.withdraw = withdraw;
    }

    /** The form to edit it in. */
    void form(Context ctx) {
        Visit visit = Visits.of(ctx);
        MessageRef message = message(ctx, visit);
        Optional<Line> line = line(message)
                .filter(found -> found.author().filter(visit.as().ref()::equals).isPresent());
        if (line.isEmpty()) {
            refuse(ctx, visit);
            return;
        }
        EditView edit = new EditView(
                scene.text(visit), visit, message.messageId(), line.get().text());
        ctx.html(scene.pages().render("tryout/edit", edit));
    }

    /** Keeps the new text, and lets Wonce read it again. */
    void edit(Context ctx) {
        Visit visit = Visits.of(ctx);
        MessageRef message = message(ctx, visit);
        String text = Typed.text(ctx);
        Optional<Line> line = line(message);
        if (line.isEmpty()
                || !scene.room().edit(organisation(), message, visit.as().ref(), text, scene.now())) {
            refuse(ctx, visit);
            return;
        }
        revise.revise(
                organisation(),
                new IncomingMessage(
                        message,
                        line.get().threadRoot(),
                        visit.person(),
                        text,
                        line.get().at(),
                        Optional.empty()));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    /** Wonce forgets it first: what fails in between can be tried again. */
    void delete(Context ctx) {
        Visit visit = Visits.of(ctx);
        MessageRef message = message(ctx, visit);
        if (line(message).flatMap(Line::author).filter(visit.as().ref()::equals).isEmpty()) {
            refuse(ctx, visit);
            return;
        }
        withdraw.withdraw(organisation(), message, new Actor(visit.person(), Surface.MESSAGE));
        scene.room().delete(organisation(), message, visit.as().ref());
        ctx.status(HttpStatus.NO_CONTENT);
    }

    /** Adds a reaction, or takes it away. */
    void react(Context ctx) {
        Visit visit = Visits.of(ctx);
        scene.room().react(organisation(), message(ctx, visit), visit.as().ref(), Typed.emoji(ctx));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private Optional<Line> line(MessageRef message) {
        return scene.room().lines(organisation(), message.channel().channelId(), LINES).stream()
                .filter(line -> line.ref().equals(message))
                .findFirst();
    }

    private void refuse(Context ctx, Visit visit) {
        ctx.status(HttpStatus.CONFLICT)
                .contentType("text/plain; charset=utf-8")
                .result(scene.text(visit).get("refused.gone"));
    }

    private OrganisationId organisation() {
        return scene.organisation().id();
    }

    private static MessageRef message(Context ctx, Visit visit) {
        return new MessageRef(visit.in().ref(), ctx.pathParam("message"));
    }
}
