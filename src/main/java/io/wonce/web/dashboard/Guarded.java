package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.web.dashboard.view.Frame;

/** What holds for every page of the dashboard: nobody keeps a copy, and nobody but Teams frames it, and that only the tab. */
final class Guarded {
    /** Where Teams runs in a browser; the programs for desktops and phones show the same pages. */
    private static final String HOSTS = "https://teams.microsoft.com https://*.teams.microsoft.com"
            + " https://teams.cloud.microsoft https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com"
            + " https://outlook.office365.com";

    private static final String POLICY = "default-src 'self'; script-src 'none'; base-uri 'none'; form-action 'self';"
            + " object-src 'none'; frame-ancestors ";

    void guard(Context ctx) {
        boolean isTab = ctx.path().equals(Frame.TEAMS.root()) || ctx.path().startsWith(Frame.TEAMS.root() + "/");
        ctx.header("Content-Security-Policy", POLICY + (isTab ? HOSTS : "'none'"));
        ctx.header("Cache-Control", "no-store");
        ctx.header("X-Robots-Tag", "noindex");
    }
}
