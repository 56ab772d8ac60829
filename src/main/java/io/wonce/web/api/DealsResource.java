package io.wonce.web.api;

import io.javalin.http.HttpStatus;
import io.wonce.app.Desk;
import io.wonce.app.ScrollAnnouncements;
import io.wonce.app.ScrollDeals;
import io.wonce.app.port.AnnouncementFilter;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.DealSummary;
import java.util.List;

/** Deals and announcements, to read. */
final class DealsResource {
    private final ScrollDeals deals;
    private final ScrollAnnouncements announcements;
    private final Filters filters;

    DealsResource(Desk desk) {
        this.deals = new ScrollDeals(desk.ledger(), desk.clock());
        this.announcements = new ScrollAnnouncements(desk.ledger());
        this.filters = new Filters(desk);
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/deals", this::list),
                Endpoint.get("/deals/{deal}", this::one),
                Endpoint.get("/deals/by-external-id/{system}/{id}", this::external),
                Endpoint.get("/announcements", this::announcements));
    }

    private void list(Call call) {
        Query query = call.query()
                .only(
                        "state",
                        "period",
                        "milestone",
                        "due",
                        "category",
                        "owner",
                        "customer",
                        "currency",
                        "limit",
                        "cursor");
        int limit = query.limit();
        ScrollDeals.Found found =
                deals.scroll(call.organisation(), filters.deals(call), query.cursor(Long.MAX_VALUE), limit + 1);
        List<DealSummary> part = Replies.part(
                call, found.deals(), limit, last -> last.deal().id().number());
        Replies.show(
                call.ctx(),
                new Deals(part.stream().map(deal -> shape(found, deal)).toList()));
    }

    private void one(Call call) {
        show(call, deals.find(call.organisation(), Filters.deal(call)));
    }

    private void external(Call call) {
        show(call, deals.find(call.organisation(), Filters.external(call)));
    }

    private static void show(Call call, ScrollDeals.Found found) {
        call.query().only();
        if (found.deals().isEmpty()) {
            throw ApiProblem.of(HttpStatus.NOT_FOUND, Advice.NO_SUCH_DEAL);
        }
        Replies.show(call.ctx(), shape(found, found.deals().get(0)));
    }

    static DealShape shape(ScrollDeals.Found found, DealSummary deal) {
        return DealShape.of(
                deal,
                found.external().getOrDefault(deal.deal().id(), List.of()),
                found.earned().getOrDefault(deal.deal().id(), List.of()));
    }

    private void announcements(Call call) {
        Query query = call.query().only("period", "unresolved", "limit", "cursor");
        int limit = query.limit();
        AnnouncementFilter filter = new AnnouncementFilter(filters.period(call), filters.flag(call, "unresolved"));
        List<Announcement> found =
                announcements.scroll(call.organisation(), filter, query.cursor(Long.MAX_VALUE), limit + 1);
        List<Announcement> part =
                Replies.part(call, found, limit, last -> last.id().number());
        Replies.show(
                call.ctx(),
                new Announcements(part.stream().map(AnnouncementShape::of).toList()));
    }

    /** A part of the deals. */
    record Deals(List<DealShape> deals) {}

    /** A part of the announcements. */
    record Announcements(List<AnnouncementShape> announcements) {}
}
