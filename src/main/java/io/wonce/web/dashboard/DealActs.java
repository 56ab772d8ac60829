package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.Desk;
import io.wonce.app.EndDeal;
import io.wonce.app.KeepDeal;
import io.wonce.app.LinkAnnouncement;
import io.wonce.app.MergeDeals;
import io.wonce.app.SplitDeal;
import io.wonce.app.UndoChange;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.web.dashboard.view.Notice;
import java.util.Optional;
import java.util.function.Function;

/** What is done with a deal by one click. */
final class DealActs {
    private final Desk desk;
    private final DealSight sight;
    private final Outcomes outcomes;

    DealActs(Desk desk, DealSight sight, Outcomes outcomes) {
        this.desk = desk;
        this.sight = sight;
        this.outcomes = outcomes;
    }

    /** Lost, or cancelled. */
    void end(Context ctx, Inside inside) {
        act(
                ctx,
                inside,
                deal -> new EndDeal(desk.ledger(), desk.clock())
                        .end(inside.organisation(), deal, Sent.seen(ctx), inside.actor()));
    }

    /** It stands though its announcement is gone. */
    void keep(Context ctx, Inside inside) {
        act(
                ctx,
                inside,
                deal -> new KeepDeal(desk.ledger(), desk.clock())
                        .keep(inside.organisation(), deal, Sent.seen(ctx), inside.actor()));
    }

    /** It is the same order as another one. */
    void merge(Context ctx, Inside inside) {
        act(
                ctx,
                inside,
                deal -> Sent.deal(ctx, "into")
                        .map(into -> new MergeDeals(desk.ledger(), desk.clock())
                                .merge(inside.organisation(), deal, into, Sent.seen(ctx), inside.actor()))
                        .orElseGet(() -> new Resolution.Refused(Refusal.NO_SUCH_DEAL)));
    }

    /** An announcement on it is an order of its own. */
    void split(Context ctx, Inside inside) {
        act(
                ctx,
                inside,
                deal -> Sent.announcement(ctx)
                        .map(announcement -> split(ctx, inside, announcement, deal))
                        .orElseGet(() -> new Resolution.Refused(Refusal.NO_SUCH_ANNOUNCEMENT)));
    }

    /** An announcement on it belongs to another deal. */
    void move(Context ctx, Inside inside) {
        act(
                ctx,
                inside,
                deal -> Sent.announcement(ctx)
                        .map(announcement -> move(ctx, inside, announcement, deal))
                        .orElseGet(() -> new Resolution.Refused(Refusal.NO_SUCH_ANNOUNCEMENT)));
    }

    private Resolution move(Context ctx, Inside inside, AnnouncementId announcement, DealId from) {
        return Sent.deal(ctx, "deal")
                .map(to -> new LinkAnnouncement(desk.ledger(), desk.clock())
                        .move(inside.organisation(), announcement, from, Sent.seen(ctx), to, inside.actor()))
                .orElseGet(() -> new Resolution.Refused(Refusal.NO_SUCH_DEAL));
    }

    private Resolution split(Context ctx, Inside inside, AnnouncementId announcement, DealId deal) {
        return new SplitDeal(desk.ledger(), desk.clock())
                .split(inside.organisation(), announcement, deal, Sent.seen(ctx), inside.actor());
    }

    /** A change is taken back, wherever it is shown. */
    void undo(Context ctx, Inside inside) {
        String back = Sent.back(ctx, inside.shell().frame());
        Resolution undone = Sent.change(ctx)
                .map(change -> new UndoChange(desk).undo(inside.organisation(), change, inside.actor()))
                .orElseGet(() -> new Resolution.Refused(Refusal.NO_SUCH_CHANGE));
        outcomes.tell(ctx, inside, undone, back, back);
    }

    private void act(Context ctx, Inside inside, Function<DealId, Resolution> act) {
        Optional<DealId> id = Sent.deal(ctx);
        if (id.isEmpty()) {
            sight.missing(ctx, inside);
            return;
        }
        Resolution resolution = act.apply(id.get());
        DealId next = resolution instanceof Resolution.Done done
                ? done.deal().map(deal -> deal.deal().id()).orElse(id.get())
                : id.get();
        outcomes.tell(
                ctx,
                inside,
                resolution,
                inside.shell().deal(next),
                (status, notice) -> sight.show(
                        ctx, inside, id.get(), status, Optional.of(stale(ctx, inside, resolution, status, notice))));
    }

    /** What to undo first is the wrong advice where nothing was to be undone. */
    private static Notice stale(Context ctx, Inside inside, Resolution resolution, HttpStatus status, Notice notice) {
        boolean isStale =
                status == HttpStatus.CONFLICT && resolution.equals(new Resolution.Refused(Refusal.CHANGED_SINCE));
        return isStale ? Notice.refused(inside.shell().text().get(Sent.outOfDate(ctx, "board.stale"))) : notice;
    }
}
