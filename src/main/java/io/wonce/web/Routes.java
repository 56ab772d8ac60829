package io.wonce.web;

import io.javalin.config.RoutesConfig;

/** Something that answers at some addresses of the server. */
public interface Routes {
    /** The attribute of a request that has its own page for what went wrong. */
    String ANSWERED = "wonce.answered";

    /** Adds its addresses. */
    void addTo(RoutesConfig routes);
}
