package io.wonce.web.dashboard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wonce.app.DashboardAddress;
import io.wonce.app.Desk;
import io.wonce.app.EnterDashboard;
import io.wonce.app.FollowAnnouncement;
import io.wonce.app.RecogniseVisitor;
import io.wonce.app.TooFast;
import io.wonce.app.Turnstile;
import io.wonce.app.Visitor;
import io.wonce.app.Wicket;
import io.wonce.app.port.Permalinks;
import io.wonce.app.port.SignIns;
import io.wonce.domain.reading.Reader;
import io.wonce.web.Routes;
import io.wonce.web.dashboard.view.Frame;
import io.wonce.web.page.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The addresses of the dashboard: in a browser, and the same within Teams. */
public final class DashboardRoutes implements Routes {
    private final Reception reception;
    private final Entry.Access access;
    private final Seal seal;
    private final Doings doings;
    private final WallRoutes wall;
    private final Guarded guarded;

    private DashboardRoutes(
            Reception reception, Entry.Access access, Seal seal, Doings doings, WallRoutes wall, Guarded guarded) {
        this.reception = reception;
        this.access = access;
        this.seal = seal;
        this.doings = doings;
        this.wall = wall;
        this.guarded = guarded;
    }

    /**
     * Opens the dashboard of the ledgers of {@code desk}.
     *
     * @param reader reads what people type into forms
     * @param chats where announcements can be read as they were said
     */
    public static DashboardRoutes open(
            Desk desk, Reader reader, SignIns signIns, DashboardAddress address, List<Permalinks> chats, Pages pages) {
        return open(desk, reader, signIns, address, chats, pages, Turnstile.ofPeople(desk.clock()));
    }

    static DashboardRoutes open(
            Desk desk,
            Reader reader,
            SignIns signIns,
            DashboardAddress address,
            List<Permalinks> chats,
            Pages pages,
            Turnstile turnstile) {
        Cookies cookies = new Cookies(() -> isSecure(address));
        Seal seal = new Seal(address.server());
        RecogniseVisitor recognise = new RecogniseVisitor(desk.ledger(), signIns, desk.clock());
        Wicket<Visitor> sessions = turnstile.wicket(
                recognise::recognise,
                (session, visitor) -> visitor.person().ref().toString());
        Reception reception = new Reception(sessions::recognise, cookies, seal, pages);
        Entry.Access access =
                new Entry.Access(signIns, address, cookies, desk.clock(), new Pacing(turnstile, sessions, cookies));
        return new DashboardRoutes(
                reception,
                access,
                seal,
                Doings.on(desk, reader, reception, new FollowAnnouncement(desk.ledger(), chats)),
                new WallRoutes(desk, reception, access, new WallPass(() -> isSecure(address))),
                new Guarded());
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.before(Frame.BROWSER.root(), guarded::guard);
        routes.before(Frame.BROWSER.root() + "/*", guarded::guard);
        routes.exception(TooFast.class, (early, ctx) -> reception.holdOff(ctx, early));
        for (Frame frame : Frame.values()) {
            add(routes, frame);
        }
        wall.addTo(routes, this::inside);
    }

    @Override
    public Set<String> inParts() {
        return Arrays.stream(Frame.values())
                .map(frame -> frame.root() + ImportSight.PATH)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void add(RoutesConfig routes, Frame frame) {
        String root = frame.root();
        Entry entry = new Entry(reception, access, new EnterDashboard(access.signIns(), access.clock()), frame);
        Gate gate = new Gate(access.cookies(), seal, frame, entry::refuse);
        routes.before(root, gate::check);
        routes.before(root + "/*", gate::check);
        routes.get(root + "/enter/{ticket}", entry::look);
        routes.post(root + "/enter", entry::enter);
        routes.post(root + "/leave", entry::leave);
        doings.looks().forEach((path, look) -> routes.get(root + path, inside(frame, entry, look)));
        doings.acts().forEach((path, act) -> routes.post(root + path, inside(frame, entry, act)));
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
