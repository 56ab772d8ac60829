package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.wonce.app.DashboardAddress;
import io.wonce.app.EnterDashboard;
import io.wonce.app.port.SignIns;
import io.wonce.domain.organisation.Ticket;
import io.wonce.web.dashboard.view.EntryPage;
import io.wonce.web.dashboard.view.EntryPage.Door;
import io.wonce.web.dashboard.view.Frame;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People come in, to the page that they wanted, and go. Looking at a link does not use it up, since chats look at links to show what is behind them; a click does. */
final class Entry {
    private static final Pattern TICKET = Pattern.compile("(?<![\\w-])[\\w-]{75}(?![\\w-])");
    private static final int LONGEST_PASTED = 2000;

    /** The longest that a session can last; the server knows how long it does. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Reception reception;
    private final Access access;
    private final EnterDashboard enter;
    private final Frame frame;
    private final Destination destination;

    Entry(Reception reception, Access access, EnterDashboard enter, Frame frame) {
        this.reception = reception;
        this.access = access;
        this.enter = enter;
        this.frame = frame;
        this.destination = new Destination(access.cookies());
    }

    /** Where nobody is signed in. */
    void shut(Context ctx) {
        Optional<Ticket> ticket = pasted(ctx.queryParam("ticket"));
        if (ticket.isPresent()) {
            offer(ctx, ticket);
            return;
        }
        destination.keep(ctx, frame);
        show(ctx, HttpStatus.UNAUTHORIZED, Door.SHUT, Optional.empty());
    }

    /** Another site sent a form, or the page stood open for too long. */
    void refuse(Context ctx) {
        show(ctx, HttpStatus.FORBIDDEN, Door.FOREIGN, Optional.empty());
    }

    /** Somebody opens a link. */
    void look(Context ctx) {
        offer(ctx, Ticket.parse(ctx.pathParam("ticket")));
    }

    /** Somebody clicks, or pastes a link. */
    void enter(Context ctx) {
        Optional<Ticket> session = pasted(ctx.formParam("ticket"))
                .map(link -> access.pacing().link(ctx, frame, link))
                .flatMap(enter::enter);
        if (session.isEmpty()) {
            show(ctx, HttpStatus.GONE, Door.SPENT, Optional.empty());
            return;
        }
        access.cookies().session(ctx, frame).ifPresent(access.signIns()::end);
        access.cookies().keep(ctx, frame, session.get(), KEPT);
        ctx.redirect(destination.take(ctx, frame), HttpStatus.SEE_OTHER);
    }

    /** Somebody signs out. */
    void leave(Context ctx) {
        access.pacing().session(ctx, frame).ifPresent(access.signIns()::end);
        access.cookies().forget(ctx, frame);
        show(ctx, HttpStatus.OK, Door.LEFT, Optional.empty());
    }

    private void offer(Context ctx, Optional<Ticket> ticket) {
        Optional<Ticket> open = ticket.map(link -> access.pacing().link(ctx, frame, link))
                .filter(link -> access.signIns().isOpen(link, access.clock().instant()));
        if (open.isPresent()) {
            show(ctx, HttpStatus.OK, Door.READY, open);
        } else {
            show(ctx, HttpStatus.GONE, Door.SPENT, Optional.empty());
        }
    }

    private void show(Context ctx, HttpStatus status, Door door, Optional<Ticket> ticket) {
        Optional<String> chat = frame == Frame.TEAMS ? access.address().chatInTeams() : Optional.empty();
        String shown = ticket.map(Ticket::shown).orElse("");
        reception.show(
                ctx, status, "entry", new EntryPage(reception.shell(ctx, frame, Optional.empty()), door, shown, chat));
    }

    /** A ticket alone, or the whole link that it came in. */
    private static Optional<Ticket> pasted(@Nullable String typed) {
        Matcher ticket = TICKET.matcher(Optional.ofNullable(typed)
                .filter(text -> text.length() <= LONGEST_PASTED)
                .orElse(""));
        return ticket.find() ? Ticket.parse(ticket.group()) : Optional.empty();
    }

    /** What letting people in takes. */
    record Access(SignIns signIns, DashboardAddress address, Cookies cookies, InstantSource clock, Pacing pacing) {}
}
