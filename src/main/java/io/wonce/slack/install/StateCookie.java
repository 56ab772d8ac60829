package io.wonce.slack.install;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;

/**
 * Ties an installation to the browser that began it, so that nobody ends another one's.
 *
 * @see <a href="https://datatracker.ietf.org/doc/html/rfc9700#section-4.7">Cross-site request forgery on the redirect</a>
 */
final class StateCookie {
    private static final String NAME = "__Host-wonce-install";

    private StateCookie() {}

    /** Gives the browser what was begun for as long as it lasts. */
    static void give(Context ctx, Begun begun, Duration lasting) {
        ctx.cookie(cookie(begun.kept(), Math.toIntExact(lasting.toSeconds())));
    }

    /** What this browser began, where Slack sent its state back; the browser forgets it. */
    static Optional<Begun> take(Context ctx) {
        Begun begun = Begun.parse(Optional.ofNullable(ctx.cookie(NAME)).orElse(""));
        ctx.cookie(cookie("", 0));
        return Optional.ofNullable(ctx.queryParam("state"))
                .filter(state -> !state.isEmpty())
                .filter(state -> MessageDigest.isEqual(bytes(state), bytes(begun.state())))
                .map(state -> begun);
    }

    private static Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value, "/", seconds, true, true);
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
