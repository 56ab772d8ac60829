package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.wonce.app.TooFast;
import io.wonce.app.Visitor;
import io.wonce.domain.organisation.Ticket;
import io.wonce.web.Routes;
import io.wonce.web.dashboard.view.Frame;
import io.wonce.web.dashboard.view.Shell;
import io.wonce.web.page.ErrorView;
import io.wonce.web.page.PageText;
import io.wonce.web.page.Pages;
import io.wonce.words.Words;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Knows who comes, and gives them their pages. */
final class Reception {
    private final Function<Ticket, Optional<Visitor>> recognise;
    private final Cookies cookies;
    private final Seal seal;
    private final Pages pages;

    Reception(Function<Ticket, Optional<Visitor>> recognise, Cookies cookies, Seal seal, Pages pages) {
        this.recognise = recognise;
        this.cookies = cookies;
        this.seal = seal;
        this.pages = pages;
    }

    /** Who is signed in; empty: nobody. */
    Optional<Inside> inside(Context ctx, Frame frame, Instant now) {
        return cookies.session(ctx, frame).flatMap(recognise).map(visitor -> {
            Shell shell = shell(ctx, frame, Optional.of(visitor));
            Words words = Words.in(
                            language(shell, visitor), visitor.organisation().zone())
                    .seeing(visitor.sight());
            return new Inside(visitor, shell, words, now);
        });
    }

    /** What stands around the page that {@code ctx} asks for. */
    Shell shell(Context ctx, Frame frame, Optional<Visitor> visitor) {
        Wishes wishes = new Wishes(cookies);
        wishes.remember(ctx, frame);
        return new Shell(
                PageText.in(wishes.language(ctx, visitor)),
                frame,
                wishes.theme(ctx),
                visitor,
                visitor.flatMap(known -> cookies.session(ctx, frame))
                        .map(seal::of)
                        .orElse(""),
                Here.of(ctx, frame));
    }

    /** Somebody comes faster than they may. */
    void holdOff(Context ctx, TooFast early) {
        ctx.attribute(Routes.ANSWERED, true);
        PageText text = PageText.in(new Wishes(cookies).language(ctx, Optional.empty()));
        ctx.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(Header.RETRY_AFTER, String.valueOf(early.seconds()))
                .html(pages.render(
                        "error",
                        new ErrorView(text, "fast", Frame.of(ctx.path()).root(), "board.overview")));
    }

    /** Shows a page. */
    void show(Context ctx, HttpStatus status, String template, Object view) {
        ctx.attribute(Routes.ANSWERED, true);
        ctx.status(status).html(pages.render("dashboard/" + template, view));
    }

    /** The reader's own way of writing numbers, where the page is in their language. */
    private static Locale language(Shell shell, Visitor visitor) {
        Locale page = shell.text().locale();
        Locale own = visitor.person().language();
        return own.getLanguage().equals(page.getLanguage()) ? own : page;
    }
}
