package io.wonce.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;

/**
 * A name for each request, which stands in every line that is logged for it and in the header {@code X-Request-Id} of its answer: the
 * one that the proxy gave it, or one of our own.
 */
final class RequestIds implements Routes {
    private static final String IN_LOG = "request";
    private static final String HEADER = "X-Request-Id";
    /** Whatever else somebody sends does not get into the log. */
    private static final String USABLE = "[A-Za-z0-9-]{8,64}";

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(RequestIds::begin);
        routes.after(ctx -> MDC.remove(IN_LOG));
    }

    private static void begin(Context ctx) {
        String given = ctx.header(HEADER);
        String id = given != null && given.matches(USABLE)
                ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        MDC.put(IN_LOG, id);
        ctx.header(HEADER, id);
    }
}
