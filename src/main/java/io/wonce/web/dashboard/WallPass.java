package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.domain.organisation.Ticket;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What the browser of a screen keeps: it lets that screen look at the wall, and at nothing else, until it is taken down. */
final class WallPass {
    /** Browsers keep no cookie longer; each look keeps it anew. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final BooleanSupplier isSecure;

    WallPass(BooleanSupplier isSecure) {
        this.isSecure = isSecure;
    }

    Optional<Ticket> of(Context ctx) {
        return Optional.ofNullable(ctx.cookie(name())).flatMap(Ticket::parse);
    }

    void keep(Context ctx, Ticket ticket) {
        set(ctx, ticket.shown(), KEPT);
    }

    /** Lets the browser be no screen any more. */
    void forget(Context ctx) {
        set(ctx, "", Duration.ZERO);
    }

    private void set(Context ctx, String value, Duration length) {
        ctx.addHeader(
                "Set-Cookie",
                name() + "=" + value + "; Path=/; Max-Age=" + length.toSeconds() + "; SameSite=Lax; HttpOnly"
                        + (isSecure.getAsBoolean() ? "; Secure" : ""));
    }

    /** The prefix binds it to this very host. */
    private String name() {
        return isSecure.getAsBoolean() ? "__Host-wonce-wall" : "wonce-wall";
    }
}
