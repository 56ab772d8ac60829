package io.wonce.web;

import io.javalin.config.RoutesConfig;

/** Something that answers at some addresses of the server. */
public interface Routes {
    /** Adds its addresses. */
    void addTo(RoutesConfig routes);
}
