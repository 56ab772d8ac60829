package io.wonce.web.tryout;

import io.javalin.http.Context;
import io.wonce.web.page.Languages;
import io.wonce.web.tryout.view.Cast;
import io.wonce.web.tryout.view.Member;
import io.wonce.web.tryout.view.Room;
import io.wonce.web.tryout.view.Visit;
import io.wonce.web.tryout.view.Visit.Theme;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads from a request who looks at what; what is missing or unknown gets the first of its kind. */
final class Visits {
    private static final int LONGEST_ID = 80;

    private Visits() {}

    static Visit of(Context ctx) {
        Member as = asked(ctx, "as").flatMap(Cast::member).orElse(Cast.MEMBERS.get(0));
        return new Visit(
                as,
                asked(ctx, "in").flatMap(id -> room(id, as)).orElse(Cast.ROOMS.get(0)),
                asked(ctx, "thread").filter(root -> !root.isBlank() && root.length() <= LONGEST_ID),
                language(ctx),
                theme(ctx));
    }

    /** Whoever's direct conversation is asked for, one sees one's own. */
    private static Optional<Room> room(String id, Member as) {
        return Room.isDirect(id) ? Optional.of(Room.direct(as)) : Cast.room(id);
    }

    /** By the address, else by the last choice, else by the browser's wishes. */
    static Locale language(Context ctx) {
        return asked(ctx, "lang")
                .or(() -> Optional.ofNullable(ctx.cookie("wonce-lang")))
                .flatMap(Languages::of)
                .orElseGet(() -> Languages.accepted(
                        Optional.ofNullable(ctx.header("Accept-Language")).orElse("")));
    }

    private static Theme theme(Context ctx) {
        String chosen =
                Optional.ofNullable(ctx.cookie("wonce-theme")).orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equals(chosen))
                .findFirst()
                .orElse(Theme.AUTO);
    }

    private static Optional<String> asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name));
    }
}
