package io.wonce.web.tryout;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.web.page.PageText;
import java.util.Set;

/**
 * Lets in who sits at this computer and came by our own page: another site must neither post here (CSRF) nor reach us under a
 * name of its own (DNS rebinding).
 */
final class Gate {
    /** A message of 40,000 characters, each a four-byte emoji, as a form encodes it. */
    static final int LARGEST_BODY = 520_000;

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");

    private Gate() {}

    static void check(Context ctx) {
        String host = header(ctx, "Host");
        if (!LOOPBACK.contains(host.replaceFirst(":\\d+$", ""))) {
            refuse(ctx, HttpStatus.FORBIDDEN, "refused.host");
        } else if (!HARMLESS.contains(ctx.method().name()) && !comesFrom(ctx, host)) {
            refuse(ctx, HttpStatus.FORBIDDEN, "refused.origin");
        } else if (ctx.contentLength() > LARGEST_BODY) {
            refuse(ctx, HttpStatus.CONTENT_TOO_LARGE, "refused.large");
        }
    }

    /** Every browser sends one of the two headers with a post; who sends none is no browser, so there is nothing to forge. */
    private static boolean comesFrom(Context ctx, String host) {
        String origin = header(ctx, "Origin");
        String site = header(ctx, "Sec-Fetch-Site");
        boolean ours = origin.isEmpty() || origin.equals("http://" + host);
        return ours && (site.isEmpty() || site.equals("same-origin"));
    }

    private static void refuse(Context ctx, HttpStatus status, String key) {
        PageText text = PageText.in(Visits.language(ctx));
        ctx.status(status).contentType("text/plain; charset=utf-8").result(text.get(key));
        ctx.skipRemainingHandlers();
    }

    private static String header(Context ctx, String name) {
        String value = ctx.header(name);
        return value == null ? "" : value;
    }
}
