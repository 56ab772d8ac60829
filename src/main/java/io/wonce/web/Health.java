package io.wonce.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.util.function.BooleanSupplier;

/** Tells those who watch the process whether it lives, and whether it can do its work now. */
public final class Health implements Routes {
    private final BooleanSupplier ready;

    /** Asks {@code ready} whether the ledger answers. */
    public Health(BooleanSupplier ready) {
        this.ready = ready;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/healthz/live", ctx -> ctx.result("alive"));
        routes.get("/healthz/ready", ctx -> {
            boolean works = ready.getAsBoolean();
            ctx.status(works ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE).result(works ? "ready" : "not ready");
        });
    }
}
