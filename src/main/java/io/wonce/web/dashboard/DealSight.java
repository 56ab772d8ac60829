package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.DealFile;
import io.wonce.app.DealFile.Act;
import io.wonce.app.Desk;
import io.wonce.app.FollowAnnouncement;
import io.wonce.app.InspectDeal;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.web.dashboard.view.DealPage;
import io.wonce.web.dashboard.view.MissingPage;
import io.wonce.web.dashboard.view.Notice;
import java.util.Optional;

/** The page of one deal. */
final class DealSight {
    private final InspectDeal deals;
    private final Reception reception;
    private final FollowAnnouncement follow;
    private final Outcomes outcomes;

    DealSight(Desk desk, Reception reception, FollowAnnouncement follow, Outcomes outcomes) {
        this.deals = new InspectDeal(desk.ledger());
        this.reception = reception;
        this.follow = follow;
        this.outcomes = outcomes;
    }

    void show(Context ctx, Inside inside) {
        Optional<DealId> id = Sent.deal(ctx);
        if (id.isEmpty()) {
            missing(ctx, inside);
            return;
        }
        show(ctx, inside, id.get(), HttpStatus.OK, outcomes.done(ctx, inside));
    }

    /** Shows the deal with a notice. */
    void show(Context ctx, Inside inside, DealId id, HttpStatus status, Optional<Notice> notice) {
        deals.inspect(inside.organisation(), id, inside.actor())
                .ifPresentOrElse(
                        file -> reception.show(
                                ctx,
                                status,
                                "deal",
                                new DealPage(inside.shell(), file, follow::canFollow, inside.say(), notice)),
                        () -> missing(ctx, inside));
    }

    /** The deal that the address names, where {@code act} may be done with it now; else who asks is told why not. */
    Optional<DealFile> allowed(Context ctx, Inside inside, Act act) {
        Optional<DealFile> file =
                Sent.deal(ctx).flatMap(id -> deals.inspect(inside.organisation(), id, inside.actor()));
        if (file.isEmpty()) {
            missing(ctx, inside);
            return file;
        }
        if (file.get().acts().contains(act)) {
            return file;
        }
        Deal deal = file.get().shown().deal().deal();
        boolean isOver =
                deal.status() instanceof DealStatus.MergedInto || deal.status() instanceof DealStatus.Retracted;
        Refusal why = isOver || !file.get().acts().isEmpty() ? Refusal.NOT_POSSIBLE : Refusal.NOT_YOURS;
        String back = inside.shell().deal(deal.id());
        outcomes.tell(ctx, inside, new Resolution.Refused(why), back, back);
        return Optional.empty();
    }

    /** The deal that the address names, where the announcement that it names may be moved from it; else who asks is told why not. */
    Optional<DealFile> movable(Context ctx, Inside inside) {
        Optional<DealFile> file =
                Sent.deal(ctx).flatMap(id -> deals.inspect(inside.organisation(), id, inside.actor()));
        if (file.isEmpty()) {
            missing(ctx, inside);
            return file;
        }
        Optional<AnnouncementId> id = Sent.announcement(ctx);
        if (id.filter(file.get().movable()::contains).isPresent()) {
            return file;
        }
        boolean isThere = id.isPresent()
                && file.get().shown().announcements().stream()
                        .anyMatch(announcement -> announcement.id().equals(id.get()));
        String back = inside.shell().deal(file.get().shown().deal().deal().id());
        Refusal why = isThere ? Refusal.NOT_YOURS : Refusal.NO_SUCH_ANNOUNCEMENT;
        outcomes.tell(ctx, inside, new Resolution.Refused(why), back, back);
        return Optional.empty();
    }

    void missing(Context ctx, Inside inside) {
        reception.show(ctx, HttpStatus.NOT_FOUND, "missing", new MissingPage(inside.shell(), "deal"));
    }
}
