package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.web.dashboard.view.Frame;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody wanted to be who was not signed in, until they are. Only ever a page of ours: the browser could be lying. */
final class Destination {
    /** An address as {@link Here} writes it: names of pages, and what was asked for; nothing that leads out of the dashboard. */
    private static final Pattern OURS = Pattern.compile("/dashboard(/[\\w-]{1,200}){0,6}(\\?[\\w.*+%&=-]*)?");

    private static final int LONGEST = 1500;

    private final Cookies cookies;

    Destination(Cookies cookies) {
        this.cookies = cookies;
    }

    /** Somebody was shown the door at this page. */
    void keep(Context ctx, Frame frame) {
        if (ctx.method().name().equals("GET")) {
            cookies.keepDestination(ctx, frame, own(Here.of(ctx, frame), frame).orElse(frame.root()));
        }
    }

    /** The page to go on to, this one time; the first page where there is none. */
    String take(Context ctx, Frame frame) {
        Optional<String> kept = cookies.destination(ctx, frame);
        if (kept.isPresent()) {
            cookies.forgetDestination(ctx, frame);
        }
        return kept.flatMap(address -> own(address, frame)).orElse(frame.root());
    }

    /** {@code address}, where it is one of the dashboard in {@code frame}. */
    static Optional<String> own(String address, Frame frame) {
        return Optional.of(address)
                .filter(written -> written.length() <= LONGEST)
                .filter(written -> OURS.matcher(written).matches())
                .filter(ours -> Frame.of(ours.split("\\?", 2)[0]) == frame);
    }
}
