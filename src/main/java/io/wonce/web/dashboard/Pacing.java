package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.app.Turnstile;
import io.wonce.app.Visitor;
import io.wonce.app.Wicket;
import io.wonce.domain.organisation.Ticket;
import io.wonce.web.dashboard.view.Frame;
import java.util.Optional;

/**
 * Goes before every look at the ledger for who somebody is, wherever it is taken.
 *
 * @param sessions where those are recognised who are signed in
 */
record Pacing(Turnstile turnstile, Wicket<Visitor> sessions, Cookies cookies) {
    /**
     * The session that the browser has, where it may hold.
     *
     * @throws io.wonce.app.TooFast where they have to wait
     */
    Optional<Ticket> session(Context ctx, Frame frame) {
        return cookies.session(ctx, frame).filter(sessions::check);
    }

    /**
     * A link that was brought: at the pace of strangers, and at that of the session beside it, if there is one.
     *
     * @throws io.wonce.app.TooFast where they have to wait
     */
    Ticket link(Context ctx, Frame frame, Ticket link) {
        Optional<Ticket> unused = session(ctx, frame);
        turnstile.letStranger(link);
        return link;
    }
}
