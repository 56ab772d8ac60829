package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.AskScreens;
import io.wonce.app.AskWall;
import io.wonce.app.Desk;
import io.wonce.app.Wall;
import io.wonce.app.Wicket;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Ticket;
import io.wonce.web.Routes;
import io.wonce.web.dashboard.view.Frame;
import io.wonce.web.dashboard.view.WallPage;
import io.wonce.web.page.PageText;
import io.wonce.words.Words;
import java.util.Locale;
import java.util.Optional;

/** The page on the wall: for screens that were put up, and for who is signed in. */
final class WallSights {
    /** Scripts of our own fetch the page anew; all else is as on every page of the dashboard. */
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none';" + " frame-ancestors 'none'";

    private final Reception reception;
    private final Entry.Access access;
    private final WallPass pass;
    private final Wicket<Organisation> screens;
    private final RecentWalls walls;
    private final String build = WallBuild.fingerprint();

    WallSights(Desk desk, Reception reception, Entry.Access access, WallPass pass) {
        this.reception = reception;
        this.access = access;
        this.pass = pass;
        this.screens = access.pacing()
                .turnstile()
                .wicket(
                        new AskScreens(desk.ledger(), desk.clock())::recognise,
                        (screen, organisation) -> "screen " + screen.secret());
        this.walls = new RecentWalls(new AskWall(desk.ledger(), desk.clock())::ask, desk.clock());
    }

    /** The wall of who is signed in, else that of the screen that the browser is; who is neither is shown the door. */
    void wall(Context ctx, Entry entry) {
        ctx.attribute(Routes.UNATTENDED, true);
        Optional<Inside> inside =
                reception.inside(ctx, Frame.BROWSER, access.clock().instant());
        if (inside.isPresent()) {
            show(
                    ctx,
                    inside.get().visitor().organisation(),
                    inside.get().shell().text().locale(),
                    false);
            return;
        }
        Optional<Ticket> screen = pass.of(ctx);
        Optional<Organisation> organisation = screen.flatMap(screens::recognise);
        if (organisation.isEmpty()) {
            entry.shut(ctx);
            return;
        }
        pass.keep(ctx, screen.get());
        show(ctx, organisation.get(), organisation.get().language(), true);
    }

    private void show(Context ctx, Organisation organisation, Locale usual, boolean isScreen) {
        Wishes wishes = new Wishes(access.cookies());
        wishes.remember(ctx, Frame.BROWSER);
        Locale language = wishes.chosen(ctx).orElse(usual);
        Wall wall = walls.apply(organisation.id());
        ctx.header("Content-Security-Policy", POLICY);
        reception.show(
                ctx,
                HttpStatus.OK,
                "wall",
                new WallPage(
                        PageText.in(language),
                        wishes.theme(ctx),
                        wall,
                        isScreen,
                        build,
                        Words.in(language, organisation.zone()).phrases(wall.asOf())));
    }
}
