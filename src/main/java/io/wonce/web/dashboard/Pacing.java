package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.app.Turnstile;
import io.wonce.domain.organisation.Ticket;
import io.wonce.web.dashboard.view.Frame;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Holds off whoever comes faster than they may, before the ledger is asked who they are.
 *
 * @param pass of the screens, which come by themselves
 * @param holdOff answers those who have to wait for so long
 */
record Pacing(Turnstile turnstile, Cookies cookies, WallPass pass, BiConsumer<Context, Duration> holdOff) {
    private static final String WALL = Frame.BROWSER.root() + "/tv";

    void check(Context ctx) {
        wait(ctx).ifPresent(wait -> {
            holdOff.accept(ctx, wait);
            ctx.skipRemainingHandlers();
        });
    }

    /** Who brings nothing is shown the door without a look at the ledger, however often. */
    private Optional<Duration> wait(Context ctx) {
        return bringsLink(ctx) ? turnstile.checkStranger() : ticket(ctx).flatMap(turnstile::check);
    }

    private Optional<Ticket> ticket(Context ctx) {
        Optional<Ticket> session = cookies.session(ctx, Frame.of(ctx.path()));
        return ctx.path().equals(WALL) ? pass.of(ctx).or(() -> session) : session;
    }

    private static boolean bringsLink(Context ctx) {
        return ctx.path().contains("/enter") || ctx.path().startsWith(WALL + "/on") || ctx.queryParam("ticket") != null;
    }
}
