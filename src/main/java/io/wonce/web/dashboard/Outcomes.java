package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.RecallChange;
import io.wonce.app.RecallChange.Recalled;
import io.wonce.app.port.Ledger;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.web.dashboard.view.MissingPage;
import io.wonce.web.dashboard.view.Notice;
import io.wonce.web.dashboard.view.Query;
import io.wonce.web.dashboard.view.RefusedPage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Tells people what became of what they did: what was done on the page that follows, what was not at once. */
final class Outcomes {
    private static final String DID = "did";
    private static final String NOTHING = "0";

    /** What is done without a change that the ledger could tell of. */
    private static final Set<String> WORDS = Set.of(
            "target",
            "no-target",
            "appointed",
            "dismissed",
            "admin",
            "no-admin",
            "settings",
            "shut-out",
            "unchanged",
            "forgotten",
            "resent",
            "dropped",
            "erased");

    private final RecallChange changes;
    private final Reception reception;

    Outcomes(Ledger ledger, Reception reception) {
        this.changes = new RecallChange(ledger);
        this.reception = reception;
    }

    /** What was done on the way to this page; only what the ledger says that the visitor did. */
    Optional<Notice> done(Context ctx, Inside inside) {
        String did = Optional.ofNullable(ctx.queryParam(DID)).orElse("");
        if (WORDS.contains(did)) {
            String told = inside.shell().text().get("board.done." + did);
            return Optional.of(new Notice(true, told, List.of(), Optional.empty()));
        }
        if (did.equals(NOTHING)) {
            String nothing = said(new Resolution.Done(Optional.empty(), Optional.empty()), inside);
            return Optional.of(new Notice(true, nothing, List.of(), Optional.empty()));
        }
        return Sent.number(did)
                .flatMap(number -> changes.recall(inside.organisation(), new ChangeId(number), inside.actor()))
                .map(recalled -> notice(recalled, inside));
    }

    private static Notice notice(Recalled recalled, Inside inside) {
        return new Notice(
                true,
                inside.shell().kind(recalled.event().told().change().kind(), inside.say()),
                recalled.deals(),
                Optional.of(recalled.event().id()).filter(id -> recalled.event().undoable()));
    }

    /** Goes on to {@code next} where it was done, and else shows the page {@code again}. */
    void tell(Context ctx, Inside inside, Resolution resolution, String next, BiConsumer<HttpStatus, Notice> again) {
        if (resolution instanceof Resolution.Done done) {
            String did = done.change().map(id -> String.valueOf(id.number())).orElse(NOTHING);
            ctx.redirect(Query.with(next, DID, did), HttpStatus.SEE_OTHER);
            return;
        }
        HttpStatus status =
                resolution instanceof Resolution.Refused refused ? status(refused.reason()) : HttpStatus.CONFLICT;
        if (status == HttpStatus.NOT_FOUND) {
            missing(ctx, inside, resolution);
            return;
        }
        again.accept(status, Notice.refused(said(resolution, inside)));
    }

    /** The same, where what was not done is told on a page of its own that leads to {@code back}. */
    void tell(Context ctx, Inside inside, Resolution resolution, String next, String back) {
        tell(ctx, inside, resolution, next, (status, notice) -> refuse(ctx, inside, status, notice.text(), back));
    }

    /** Goes on to {@code next}, which tells that {@code what} was done. */
    void done(Context ctx, String next, String what) {
        ctx.redirect(Query.with(next, DID, what), HttpStatus.SEE_OTHER);
    }

    void refuse(Context ctx, Inside inside, HttpStatus status, String why, String back) {
        reception.show(ctx, status, "refused", new RefusedPage(inside.shell(), why, back));
    }

    /** How it ended, in one line. */
    static String said(Resolution resolution, Inside inside) {
        return inside.words().card(resolution, inside.now()).headline();
    }

    private void missing(Context ctx, Inside inside, Resolution resolution) {
        boolean isDeal = resolution.equals(new Resolution.Refused(Refusal.NO_SUCH_DEAL));
        reception.show(
                ctx, HttpStatus.NOT_FOUND, "missing", new MissingPage(inside.shell(), isDeal ? "deal" : "event"));
    }

    private static HttpStatus status(Refusal reason) {
        return switch (reason) {
            case NOT_YOURS, MANAGERS_ONLY, ADMINS_ONLY -> HttpStatus.FORBIDDEN;
            case NO_SUCH_ANNOUNCEMENT, NO_SUCH_DEAL, NO_SUCH_CHANGE -> HttpStatus.NOT_FOUND;
            case ALREADY_UNDONE, CHANGED_SINCE, NOTHING_TO_UNDO, NOT_POSSIBLE, FINAL, NOT_BEGUN, OUT_OF_SIGHT ->
                HttpStatus.CONFLICT;
        };
    }
}
