package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.AskScreens;
import io.wonce.app.Desk;
import io.wonce.app.PutUpScreen;
import io.wonce.app.PutUpScreen.Ending;
import io.wonce.app.TakeDownScreen;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.Ticket;
import io.wonce.web.dashboard.view.ScreensPage;
import java.util.Optional;

/** Managers put screens up, and take them down. */
final class ScreenForms {
    private final Desk desk;
    private final Reception reception;
    private final Entry.Access access;

    ScreenForms(Desk desk, Reception reception, Entry.Access access) {
        this.desk = desk;
        this.reception = reception;
        this.access = access;
    }

    void list(Context ctx, Inside inside) {
        show(ctx, inside, Optional.empty(), Optional.empty());
    }

    void putUp(Context ctx, Inside inside) {
        Ending ending =
                new PutUpScreen(desk.ledger(), desk.clock()).putUp(inside.organisation(), name(ctx), actor(inside));
        if (ending instanceof Ending.Up up) {
            show(ctx, inside, Optional.of(link(up.link())), Optional.empty());
        } else if (ending instanceof Ending.Refused refused) {
            show(ctx, inside, Optional.empty(), Optional.of(refused.reason().name()));
        }
    }

    void takeDown(Context ctx, Inside inside) {
        boolean isDown = new TakeDownScreen(desk.ledger(), desk.clock())
                .takeDown(inside.organisation(), name(ctx), actor(inside));
        if (isDown) {
            ctx.redirect(inside.shell().to("/screens"), HttpStatus.SEE_OTHER);
            return;
        }
        String why = inside.visitor().manages() ? "NO_SCREEN" : "MANAGERS_ONLY";
        show(ctx, inside, Optional.empty(), Optional.of(why));
    }

    private void show(Context ctx, Inside inside, Optional<String> link, Optional<String> refused) {
        reception.show(
                ctx,
                refused.isPresent() ? HttpStatus.BAD_REQUEST : HttpStatus.OK,
                "screens",
                new ScreensPage(
                        inside.shell(),
                        inside.visitor().manages(),
                        new AskScreens(desk.ledger(), desk.clock()).all(inside.organisation()),
                        link,
                        refused,
                        inside.say()));
    }

    private String link(Ticket ticket) {
        return access.address()
                .server()
                .get()
                .resolve("/dashboard/tv/on/" + ticket.shown())
                .toString();
    }

    private static String name(Context ctx) {
        return Optional.ofNullable(ctx.formParam("name")).orElse("").strip();
    }

    private static Actor actor(Inside inside) {
        return new Actor(inside.visitor().person(), Surface.PAGE);
    }
}
