package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.Desk;
import io.wonce.app.DismissAnnouncement;
import io.wonce.app.FollowAnnouncement;
import io.wonce.app.LinkAnnouncement;
import io.wonce.app.ListQuestions;
import io.wonce.app.OpenDeal;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Periods;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.web.dashboard.view.QueuePage;
import java.util.Optional;
import java.util.function.Function;

/** What nobody has linked yet, and the clicks that do. */
final class Questions {
    private final Desk desk;
    private final Reception reception;
    private final FollowAnnouncement follow;
    private final Outcomes outcomes;
    private final Periods periods = Periods.create();

    Questions(Desk desk, Reception reception, FollowAnnouncement follow, Outcomes outcomes) {
        this.desk = desk;
        this.reception = reception;
        this.follow = follow;
        this.outcomes = outcomes;
    }

    /** Where they stand. */
    static String address(Inside inside) {
        return inside.shell().to("/announcements", "state", "unresolved");
    }

    /** Whether {@code ctx} asks for them. */
    static boolean isAskedFor(Context ctx) {
        return Sent.asked(ctx, "state").equals("unresolved");
    }

    void show(Context ctx, Inside inside) {
        DealQuery query = new DealQuery(ctx, inside, periods);
        Optional<Period> period = query.period();
        int page = query.page();
        ListQuestions.Listed listed = new ListQuestions(desk).list(inside.organisation(), period, page, inside.actor());
        reception.show(
                ctx,
                query.asked().isClear() ? HttpStatus.OK : HttpStatus.BAD_REQUEST,
                "queue",
                new QueuePage(
                        inside.shell(),
                        query.asked(),
                        listed,
                        follow::canFollow,
                        inside.say(),
                        outcomes.done(ctx, inside)));
    }

    /** It belongs to this deal. */
    void link(Context ctx, Inside inside) {
        act(
                ctx,
                inside,
                id -> Sent.deal(ctx, "deal")
                        .map(deal -> new LinkAnnouncement(desk.ledger(), desk.clock())
                                .link(inside.organisation(), id, deal, inside.actor()))
                        .orElseGet(() -> new Resolution.Refused(Refusal.NO_SUCH_DEAL)));
    }

    /** It is of a new order. */
    void open(Context ctx, Inside inside) {
        act(
                ctx,
                inside,
                id -> new OpenDeal(desk).open(inside.organisation(), id, Sent.deals(ctx, "shown"), inside.actor()));
    }

    /** It announces nothing. */
    void dismiss(Context ctx, Inside inside) {
        act(
                ctx,
                inside,
                id -> new DismissAnnouncement(desk.ledger(), desk.clock())
                        .dismiss(inside.organisation(), id, inside.actor()));
    }

    private void act(Context ctx, Inside inside, Function<AnnouncementId, Resolution> act) {
        Resolution resolution =
                Sent.announcement(ctx).map(act).orElseGet(() -> new Resolution.Refused(Refusal.NO_SUCH_ANNOUNCEMENT));
        String back = Sent.back(ctx, inside.shell().frame());
        outcomes.tell(ctx, inside, resolution, back, back);
    }
}
