package io.wonce.web.tryout;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Optional;

/** What a request carries, checked. */
final class Typed {
    private static final int LONGEST_TEXT = 40_000;
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_EMOJI = 16;

    private Typed() {}

    /** The text of a message; it has at least one character that shows. */
    static String text(Context ctx) {
        return field(ctx, "text", LONGEST_TEXT).replace("\r\n", "\n").strip();
    }

    /** What names one sending of the browser, equal when it tries again. */
    static String key(Context ctx) {
        return field(ctx, "key", LONGEST_KEY);
    }

    static String emoji(Context ctx) {
        return field(ctx, "emoji", LONGEST_EMOJI);
    }

    static String field(Context ctx, String name, int most) {
        return optional(ctx, name, most)
                .orElseThrow(() -> new BadRequestResponse("the field '" + name + "' is missing"));
    }

    static Optional<String> optional(Context ctx, String name, int most) {
        Optional<String> value = Optional.ofNullable(ctx.formParam(name)).filter(given -> !given.isBlank());
        value.filter(given -> given.length() > most).ifPresent(given -> {
            throw new BadRequestResponse("the field '" + name + "' holds more than " + most + " characters");
        });
        return value;
    }
}
