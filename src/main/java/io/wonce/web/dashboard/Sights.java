package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.AskBoard;
import io.wonce.app.AskPipeline;
import io.wonce.app.AskReport;
import io.wonce.app.Board;
import io.wonce.app.Desk;
import io.wonce.app.FollowAnnouncement;
import io.wonce.app.ListAnnouncements;
import io.wonce.app.ListDeals;
import io.wonce.app.Report;
import io.wonce.app.port.AnnouncementFilter;
import io.wonce.app.port.DealFilter;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Periods;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.organisation.Nudges;
import io.wonce.web.dashboard.view.AnnouncementsPage;
import io.wonce.web.dashboard.view.DealsPage;
import io.wonce.web.dashboard.view.ExpectedPage;
import io.wonce.web.dashboard.view.MissingPage;
import io.wonce.web.dashboard.view.OverviewPage;
import io.wonce.web.dashboard.view.ReportPage;
import java.net.URI;
import java.util.Optional;

/** The pages for who is signed in. */
final class Sights {
    private final Desk desk;
    private final Reception reception;
    private final FollowAnnouncement follow;
    private final AskReport reports;
    private final Periods periods = Periods.create();

    Sights(Desk desk, Reception reception, FollowAnnouncement follow) {
        this.desk = desk;
        this.reception = reception;
        this.follow = follow;
        this.reports = new AskReport(desk.ledger(), desk.clock());
    }

    void overview(Context ctx, Inside inside) {
        Board board = new AskBoard(desk.ledger(), desk.clock()).ask(inside.organisation());
        reception.show(
                ctx,
                HttpStatus.OK,
                "overview",
                new OverviewPage(inside.shell(), board, inside.words().card(board.week(), inside.now()), inside.say()));
    }

    void deals(Context ctx, Inside inside) {
        DealQuery query = new DealQuery(ctx, inside, periods);
        DealFilter filter = query.filter(labelled -> reports.published(inside.organisation(), labelled));
        ListDeals.Listed listed =
                new ListDeals(desk.ledger(), desk.clock()).list(inside.organisation(), filter, query.page());
        query.unknown(listed.unknown());
        Nudges nudges = inside.visitor().organisation().nudges();
        reception.show(
                ctx,
                status(query),
                "deals",
                new DealsPage(inside.shell(), query.asked(), listed, nudges, inside.say()));
    }

    void expected(Context ctx, Inside inside) {
        AskPipeline.Expected expected = new AskPipeline(desk.ledger(), desk.clock()).expected(inside.organisation());
        reception.show(ctx, HttpStatus.OK, "expected", new ExpectedPage(inside.shell(), expected, inside.say()));
    }

    void report(Context ctx, Inside inside) {
        DealQuery query = new DealQuery(ctx, inside, periods);
        Optional<Period> period = query.period(labelled -> reports.published(inside.organisation(), labelled));
        Optional<Grouping> by = query.by();
        int page = query.page();
        Period week = Period.week(
                inside.almanac().today(), inside.visitor().organisation().weekStart());
        Optional<Report> report = query.asked().isClear()
                ? Optional.of(reports.ask(inside.organisation(), period.orElse(week), by))
                : Optional.empty();
        reception.show(
                ctx,
                status(query),
                "report",
                new ReportPage(
                        inside.shell(),
                        query.asked(),
                        report,
                        reports.publications(inside.organisation(), page),
                        inside.say()));
    }

    void announcements(Context ctx, Inside inside) {
        DealQuery query = new DealQuery(ctx, inside, periods);
        AnnouncementFilter filter = new AnnouncementFilter(query.period(), query.unresolved());
        ListAnnouncements.Listed listed =
                new ListAnnouncements(desk.ledger(), desk.clock()).list(inside.organisation(), filter, query.page());
        reception.show(
                ctx,
                status(query),
                "announcements",
                new AnnouncementsPage(inside.shell(), query.asked(), listed, follow::canFollow, inside.say()));
    }

    void chat(Context ctx, Inside inside) {
        Optional<URI> address = Optional.of(ctx.pathParam("announcement"))
                .filter(number -> number.matches("[1-9]\\d{0,14}"))
                .map(number -> new AnnouncementId(Long.parseLong(number)))
                .flatMap(id -> follow.follow(inside.organisation(), id));
        if (address.isEmpty()) {
            missing(ctx, inside, "chat");
            return;
        }
        ctx.redirect(address.get().toString(), HttpStatus.SEE_OTHER);
    }

    private void missing(Context ctx, Inside inside, String what) {
        reception.show(ctx, HttpStatus.NOT_FOUND, "missing", new MissingPage(inside.shell(), what));
    }

    private static HttpStatus status(DealQuery query) {
        return query.asked().isClear() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
