package io.wonce.web;

import io.javalin.config.RoutesConfig;

/** Tells of each request that it begins, on the thread that serves it. */
public final class Visits implements Routes {
    private final Runnable begins;

    public Visits(Runnable begins) {
        this.begins = begins;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(visit -> begins.run());
    }
}
