package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.DealFile;
import io.wonce.app.DealFile.Act;
import io.wonce.app.Desk;
import io.wonce.app.FindDeals;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.web.dashboard.view.MissingPage;
import io.wonce.web.dashboard.view.PickPage;
import java.util.List;
import java.util.Optional;

/** Pages on which one deal is chosen among all of them. */
final class Picks {
    private static final int LONGEST = 100;

    private final FindDeals find;
    private final Reception reception;
    private final DealSight sight;

    Picks(Desk desk, Reception reception, DealSight sight) {
        this.find = new FindDeals(desk.ledger());
        this.reception = reception;
        this.sight = sight;
    }

    /** Into which deal does this one merge? Those of its own customer are shown first. */
    void merge(Context ctx, Inside inside) {
        sight.allowed(ctx, inside, Act.MERGE).ifPresent(file -> merge(ctx, inside, file));
    }

    private void merge(Context ctx, Inside inside, DealFile file) {
        DealSummary deal = file.shown().deal();
        DealId id = deal.deal().id();
        String back = inside.shell().deal(id);
        String customer = deal.deal().description().customer().orElse("");
        String words = words(ctx).orElse(customer);
        List<DealSummary> others = words.isBlank()
                ? List.of()
                : find.open(inside.organisation(), words, id).deals();
        show(
                ctx,
                new PickPage(
                        inside.shell(),
                        "merge",
                        inside.say().label(deal),
                        words,
                        others,
                        back + "/merge",
                        back,
                        file.seen().toString(),
                        Optional.empty(),
                        inside.say()));
    }

    /** On which other deal does this announcement belong? */
    void move(Context ctx, Inside inside) {
        sight.movable(ctx, inside)
                .ifPresent(
                        file -> move(ctx, inside, file, Sent.announcement(ctx).orElseThrow()));
    }

    private void move(Context ctx, Inside inside, DealFile file, AnnouncementId announcement) {
        DealId from = file.shown().deal().deal().id();
        String back = inside.shell().deal(from);
        String words = words(ctx).orElse("");
        show(
                ctx,
                new PickPage(
                        inside.shell(),
                        "move",
                        "#" + announcement.number() + " · "
                                + inside.say().label(file.shown().deal()),
                        words,
                        found(inside, words).stream()
                                .filter(found -> !found.deal().id().equals(from))
                                .toList(),
                        back + "/move/" + announcement.number(),
                        back,
                        file.seen().toString(),
                        Optional.of(back + "/split/" + announcement.number())
                                .filter(split -> file.loose().contains(announcement)),
                        inside.say()));
    }

    /** On which deal does this announcement belong? */
    void link(Context ctx, Inside inside) {
        Optional<AnnouncementId> id = Sent.announcement(ctx);
        if (id.isEmpty()) {
            missing(ctx, inside, "event");
            return;
        }
        String words = words(ctx).orElse("");
        show(
                ctx,
                new PickPage(
                        inside.shell(),
                        "link",
                        "#" + id.get().number(),
                        words,
                        found(inside, words),
                        inside.shell().to("/announcements/" + id.get().number() + "/link"),
                        Questions.address(inside),
                        "",
                        Optional.empty(),
                        inside.say()));
    }

    private static Optional<String> words(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("words"))
                .map(typed -> Sent.asked(ctx, "words"))
                .map(typed -> typed.substring(0, Math.min(typed.length(), LONGEST)));
    }

    private List<DealSummary> found(Inside inside, String words) {
        return words.isBlank()
                ? List.of()
                : find.find(inside.organisation(), words).deals();
    }

    private void show(Context ctx, PickPage page) {
        reception.show(ctx, HttpStatus.OK, "pick", page);
    }

    private void missing(Context ctx, Inside inside, String what) {
        reception.show(ctx, HttpStatus.NOT_FOUND, "missing", new MissingPage(inside.shell(), what));
    }
}
