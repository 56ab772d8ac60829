package io.wonce.web.dashboard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wonce.app.DashboardAddress;
import io.wonce.app.Desk;
import io.wonce.app.EnterDashboard;
import io.wonce.app.FollowAnnouncement;
import io.wonce.app.RecogniseVisitor;
import io.wonce.app.port.Permalinks;
import io.wonce.app.port.SignIns;
import io.wonce.web.Routes;
import io.wonce.web.dashboard.view.Frame;
import io.wonce.web.page.Pages;
import io.wonce.web.sheet.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The addresses of the dashboard: in a browser, and the same within Teams. */
public final class DashboardRoutes implements Routes {
    private final Reception reception;
    private final Entry.Access access;
    private final Sights sights;
    private final Downloads downloads;
    private final Hall hall;
    private final Guarded guarded;

    private DashboardRoutes(
            Reception reception, Entry.Access access, Sights sights, Downloads downloads, Hall hall, Guarded guarded) {
        this.reception = reception;
        this.access = access;
        this.sights = sights;
        this.downloads = downloads;
        this.hall = hall;
        this.guarded = guarded;
    }

    /**
     * Opens the dashboard of the ledgers of {@code desk}.
     *
     * @param chats where announcements can be read as they were said
     */
    public static DashboardRoutes open(
            Desk desk, SignIns signIns, DashboardAddress address, List<Permalinks> chats, Pages pages) {
        Cookies cookies = new Cookies(() -> isSecure(address));
        Seal seal = new Seal(address.server());
        RecogniseVisitor recognise = new RecogniseVisitor(desk.ledger(), signIns, desk.clock());
        Reception reception = new Reception(recognise, cookies, seal, pages);
        Sights sights = new Sights(desk, reception, new FollowAnnouncement(desk.ledger(), chats));
        return new DashboardRoutes(
                reception,
                new Entry.Access(signIns, address, cookies, seal, desk.clock()),
                sights,
                new Downloads(desk, sights::deals),
                new Hall(desk, reception),
                new Guarded(() -> isSecure(address)));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(Frame.BROWSER.root(), guarded::guard);
        routes.before(Frame.BROWSER.root() + "/*", guarded::guard);
        for (Frame frame : Frame.values()) {
            add(routes, frame);
        }
    }

    private void add(RoutesConfig routes, Frame frame) {
        String root = frame.root();
        Entry entry = new Entry(reception, access, new EnterDashboard(access.signIns(), access.clock()), frame);
        routes.get(root + "/enter/{ticket}", entry::look);
        routes.post(root + "/enter", entry::enter);
        routes.post(root + "/leave", entry::leave);
        routes.get(root, inside(frame, entry, sights::overview));
        routes.get(root + "/expected", inside(frame, entry, sights::expected));
        routes.get(root + "/report", inside(frame, entry, sights::report));
        routes.get(root + "/records", inside(frame, entry, hall::records));
        routes.get(root + "/deals", inside(frame, entry, sights::deals));
        for (Format format : Format.values()) {
            String file = "/deals." + format.name().toLowerCase(Locale.ROOT);
            routes.get(root + file, inside(frame, entry, downloads.deals(format)));
        }
        routes.get(root + "/deals/{deal}", inside(frame, entry, sights::deal));
        routes.get(root + "/announcements", inside(frame, entry, sights::announcements));
        routes.get(root + "/announcements/{announcement}/chat", inside(frame, entry, sights::chat));
    }

    private Handler inside(Frame frame, Entry entry, BiConsumer<Context, Inside> page) {
        return ctx -> {
            Optional<Inside> inside =
                    reception.inside(ctx, frame, access.clock().instant());
            if (inside.isEmpty()) {
                entry.shut(ctx);
                return;
            }
            page.accept(ctx, inside.get());
        };
    }

    private static boolean isSecure(DashboardAddress address) {
        return "https".equals(address.server().get().getScheme());
    }
}
