package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.Desk;
import io.wonce.app.HangScreen;
import io.wonce.domain.organisation.Ticket;
import io.wonce.web.dashboard.view.Frame;
import io.wonce.web.dashboard.view.HangPage;
import io.wonce.web.dashboard.view.MissingPage;
import java.util.Optional;

/** Screens are hung by a link and one click, since chats and mail look at links, and left again; this browser becomes the screen. */
final class ScreenLink {
    private final HangScreen hang;
    private final Reception reception;
    private final WallPass pass;
    private final Pacing pacing;

    ScreenLink(Desk desk, Reception reception, WallPass pass, Pacing pacing) {
        this.hang = new HangScreen(desk.ledger(), desk.clock());
        this.reception = reception;
        this.pass = pass;
        this.pacing = pacing;
    }

    /** Somebody opens a link. */
    void look(Context ctx) {
        Optional<Ticket> link = Ticket.parse(ctx.pathParam("ticket"))
                .map(ticket -> pacing.link(ctx, Frame.BROWSER, ticket))
                .filter(hang::isOpen);
        if (link.isEmpty()) {
            spent(ctx);
            return;
        }
        reception.show(
                ctx,
                HttpStatus.OK,
                "hang",
                new HangPage(
                        reception.shell(ctx, Frame.BROWSER, Optional.empty()),
                        link.get().shown()));
    }

    /** Somebody clicks; the secret does not stay in the address. */
    void hang(Context ctx) {
        Optional<Ticket> screen = Optional.ofNullable(ctx.formParam("ticket"))
                .flatMap(Ticket::parse)
                .map(ticket -> pacing.link(ctx, Frame.BROWSER, ticket))
                .flatMap(hang::hang);
        if (screen.isEmpty()) {
            spent(ctx);
            return;
        }
        pass.keep(ctx, screen.get());
        ctx.redirect(Frame.BROWSER.root() + "/tv", HttpStatus.SEE_OTHER);
    }

    /** This browser is no screen any more. */
    void leave(Context ctx) {
        pass.forget(ctx);
        ctx.redirect(Frame.BROWSER.root(), HttpStatus.SEE_OTHER);
    }

    private void spent(Context ctx) {
        reception.show(
                ctx,
                HttpStatus.GONE,
                "missing",
                new MissingPage(reception.shell(ctx, Frame.BROWSER, Optional.empty()), "screen"));
    }
}
