package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.domain.organisation.Ticket;
import io.wonce.web.dashboard.view.Frame;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a browser keeps for us. Within Teams our pages stand in those of another site, so that their cookies have to be allowed
 * there; they are kept apart for each such site (partitioned), and go to the addresses of the tab only.
 */
final class Cookies {
    private static final Duration WISHES_LAST = Duration.ofDays(365);
    private static final Duration DESTINATION_LASTS = Duration.ofMinutes(15);

    private final BooleanSupplier isSecure;

    /** Cookies of a server that people reach by https, or do not. */
    Cookies(BooleanSupplier isSecure) {
        this.isSecure = isSecure;
    }

    /** The session that the browser has; whether it still holds is not known from it. */
    Optional<Ticket> session(Context ctx, Frame frame) {
        return Optional.ofNullable(ctx.cookie(session(frame))).flatMap(Ticket::parse);
    }

    /** Lets the browser keep {@code session} for as long as it can last. */
    void keep(Context ctx, Frame frame, Ticket session, Duration length) {
        set(ctx, frame, session(frame), session.shown(), length, true);
    }

    /** Lets the browser forget its session. */
    void forget(Context ctx, Frame frame) {
        set(ctx, frame, session(frame), "", Duration.ZERO, true);
    }

    /** Where somebody wanted to be before they were signed in, as the browser tells it. */
    Optional<String> destination(Context ctx, Frame frame) {
        return Optional.ofNullable(ctx.cookie(destination(frame)));
    }

    /** Keeps where somebody wants to be, for as long as it takes to be let in. */
    void keepDestination(Context ctx, Frame frame, String address) {
        set(ctx, frame, destination(frame), address, DESTINATION_LASTS, true);
    }

    /** Lets the browser forget where somebody wanted to be. */
    void forgetDestination(Context ctx, Frame frame) {
        set(ctx, frame, destination(frame), "", Duration.ZERO, true);
    }

    /** What somebody chose earlier, such as a language. */
    Optional<String> wish(Context ctx, String name) {
        return Optional.ofNullable(ctx.cookie("wonce-" + name));
    }

    /** Keeps what somebody chose. */
    void keepWish(Context ctx, Frame frame, String name, String value) {
        set(ctx, frame, "wonce-" + name, value, WISHES_LAST, false);
    }

    /** The prefix binds it to this very host. */
    private String session(Frame frame) {
        return switch (frame) {
            case BROWSER -> isSecure.getAsBoolean() ? "__Host-wonce" : "wonce-session";
            case TEAMS -> "__Secure-wonce-tab";
        };
    }

    private String destination(Frame frame) {
        return session(frame) + "-page";
    }

    private void set(Context ctx, Frame frame, String name, String value, Duration length, boolean isSecret) {
        String path = frame == Frame.BROWSER ? "/" : frame.root();
        String where = frame == Frame.BROWSER
                ? "; SameSite=Lax" + (isSecure.getAsBoolean() ? "; Secure" : "")
                : "; SameSite=None; Secure; Partitioned";
        ctx.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=" + path + "; Max-Age=" + length.toSeconds() + where
                        + (isSecret ? "; HttpOnly" : ""));
    }
}
