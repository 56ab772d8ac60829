package io.wonce.web.dashboard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wonce.app.Desk;
import io.wonce.app.EnterDashboard;
import io.wonce.web.dashboard.view.Frame;
import java.util.function.BiConsumer;

/** The addresses of the wall and its screens; in a browser only. */
final class WallRoutes {
    private final WallSights sights;
    private final ScreenLink link;
    private final ScreenForms forms;
    private final Entry entry;

    WallRoutes(Desk desk, Reception reception, Entry.Access access, WallPass pass) {
        this.sights = new WallSights(desk, reception, access, pass);
        this.link = new ScreenLink(desk, reception, pass, access.pacing());
        this.forms = new ScreenForms(desk, reception, access);
        this.entry = new Entry(reception, access, new EnterDashboard(access.signIns(), access.clock()), Frame.BROWSER);
    }

    void addTo(RoutesConfig routes, Door door) {
        String root = Frame.BROWSER.root();
        routes.get(root + "/tv", ctx -> sights.wall(ctx, entry));
        routes.get(root + "/tv/on/{ticket}", link::look);
        routes.post(root + "/tv/on", link::hang);
        routes.post(root + "/tv/leave", link::leave);
        routes.get(root + "/screens", door.inside(Frame.BROWSER, entry, forms::list));
        routes.post(root + "/screens", door.inside(Frame.BROWSER, entry, forms::putUp));
        routes.post(root + "/screens/down", door.inside(Frame.BROWSER, entry, forms::takeDown));
    }

    /** Lets those in who are signed in. */
    @FunctionalInterface
    interface Door {
        Handler inside(Frame frame, Entry entry, BiConsumer<Context, Inside> page);
    }
}
