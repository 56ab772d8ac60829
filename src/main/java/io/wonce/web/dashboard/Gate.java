package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.wonce.web.dashboard.view.Frame;
import java.util.Set;
import java.util.function.Consumer;

/** All that changes something passes here: the form of another site, or one without the seal of the session, changes nothing. */
final class Gate {
    private static final Set<HandlerType> LOOKS = Set.of(HandlerType.GET, HandlerType.HEAD);

    private static final Set<String> SESSIONLESS = Set.of("/enter", "/tv/on", "/tv/leave");

    private final Cookies cookies;
    private final Seal seal;
    private final Frame frame;
    private final Consumer<Context> refuse;

    /** Answers by {@code refuse} what does not pass. */
    Gate(Cookies cookies, Seal seal, Frame frame, Consumer<Context> refuse) {
        this.cookies = cookies;
        this.seal = seal;
        this.frame = frame;
        this.refuse = refuse;
    }

    void check(Context ctx) {
        boolean isHere = Frame.of(ctx.path()) == frame;
        if (isHere && !LOOKS.contains(ctx.method()) && !isOurs(ctx)) {
            refuse.accept(ctx);
            ctx.skipRemainingHandlers();
        }
    }

    /** Who comes in has no session yet, a screen never has, and where nobody is signed in there is nothing to change. */
    private boolean isOurs(Context ctx) {
        return seal.comesFromUs(ctx)
                && (SESSIONLESS.contains(ctx.path().substring(frame.root().length()))
                        || cookies.session(ctx, frame)
                                .map(session -> seal.isOn(ctx, session))
                                .orElse(true));
    }
}
