package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.web.dashboard.view.Frame;
import io.wonce.web.dashboard.view.Query;
import java.util.Set;
import java.util.stream.Stream;

/** The address of the page that somebody looks at, to come back to; what says how it is shown, or lets in, is left out. */
final class Here {
    private static final Set<String> LEFT_OUT = Set.of("lang", "theme", "ticket", "did");

    private Here() {}

    static String of(Context ctx, Frame frame) {
        if (!ctx.method().name().equals("GET") || ctx.path().contains("/enter/")) {
            return frame.root();
        }
        return ctx.path()
                + Query.of(ctx.queryParamMap().entrySet().stream()
                        .filter(asked -> !LEFT_OUT.contains(asked.getKey()))
                        .flatMap(asked ->
                                Stream.of(asked.getKey(), asked.getValue().get(0)))
                        .toArray(String[]::new));
    }
}
