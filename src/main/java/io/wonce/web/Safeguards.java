package io.wonce.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.web.page.ErrorView;
import io.wonce.web.page.Languages;
import io.wonce.web.page.PageText;
import io.wonce.web.page.Pages;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What holds for every answer: headers that keep browsers careful, and errors in the reader's language. */
final class Safeguards implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Safeguards.class);
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private static final String USUAL_WAIT = "10";

    private final Pages pages;
    private final Set<String> inParts;

    /** Forms come in parts to {@code inParts} alone. */
    Safeguards(Pages pages, Set<String> inParts) {
        this.pages = pages;
        this.inParts = inParts;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(Safeguards::protect);
        routes.before(this::refuseParts);
        routes.exception(
                LedgerUnavailable.class, (away, ctx) -> say(ctx, HttpStatus.SERVICE_UNAVAILABLE, "refused.away"));
        routes.exception(Exception.class, (broken, ctx) -> {
            if (isAwaited(ctx)) {
                LOG.error("{} {} failed", ctx.method(), ctx.endpoint().path, broken);
            }
        });
        routes.error(HttpStatus.CONTENT_TOO_LARGE, ctx -> {
            if (ctx.attribute(Routes.ANSWERED) == null) {
                say(ctx, HttpStatus.CONTENT_TOO_LARGE, "refused.large");
            }
        });
        routes.error(HttpStatus.TOO_MANY_REQUESTS, Safeguards::askAgain);
        routes.error(HttpStatus.SERVICE_UNAVAILABLE, Safeguards::askAgain);
        routes.error(HttpStatus.NOT_FOUND, ctx -> show(ctx, "missing"));
        routes.error(HttpStatus.INTERNAL_SERVER_ERROR, ctx -> show(ctx, "broken"));
    }

    /**
     * Whether somebody still waits for the answer, which is a failure from now on. Who left took the request along; were that thrown,
     * Javalin would ask here again, without end.
     */
    private static boolean isAwaited(Context ctx) {
        try {
            ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
            return true;
        } catch (RuntimeException over) {
            return false;
        }
    }

    /** Not "no-referrer": that makes browsers hide the origin of our own forms. */
    private static void protect(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** Broken ones, taken apart by the server, would be our failure: who takes forms in parts, takes them apart as well. */
    private void refuseParts(Context ctx) {
        if (ctx.isMultipart() && !inParts.contains(ctx.path())) {
            throw new HttpResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(), "Send forms urlencoded.");
        }
    }

    private static void askAgain(Context ctx) {
        if (ctx.attribute(Routes.UNATTENDED) != null) {
            String wait =
                    Optional.ofNullable(ctx.res().getHeader(Header.RETRY_AFTER)).orElse(USUAL_WAIT);
            ctx.header("Refresh", wait);
        }
    }

    private static void say(Context ctx, HttpStatus status, String key) {
        ctx.status(status)
                .contentType("text/plain; charset=utf-8")
                .result(text(ctx).get(key));
    }

    private void show(Context ctx, String kind) {
        String accepted = ctx.header("Accept");
        if (accepted != null && accepted.contains("text/html") && ctx.attribute(Routes.ANSWERED) == null) {
            ctx.html(pages.render("error", ErrorView.of(text(ctx), kind)));
        }
    }

    private static PageText text(Context ctx) {
        String wishes = ctx.header("Accept-Language");
        return PageText.in(Languages.accepted(wishes == null ? "" : wishes));
    }
}
