package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.app.Visitor;
import io.wonce.web.dashboard.view.Frame;
import io.wonce.web.dashboard.view.Theme;
import io.wonce.web.page.Languages;
import java.util.Locale;
import java.util.Optional;

/** In which language and light somebody reads. */
final class Wishes {
    private static final String LANGUAGE = "lang";
    private static final String THEME = "theme";

    private final Cookies cookies;

    Wishes(Cookies cookies) {
        this.cookies = cookies;
    }

    /** As asked for now, else as chosen before, else as in chat, else as the browser wishes. */
    Locale language(Context ctx, Optional<Visitor> visitor) {
        return asked(ctx, LANGUAGE)
                .map(Wishes::bare)
                .or(() -> cookies.wish(ctx, LANGUAGE))
                .or(() -> visitor.map(reader -> reader.person().language().getLanguage()))
                .flatMap(Languages::of)
                .orElseGet(() -> Languages.accepted(
                        Optional.ofNullable(ctx.header("Accept-Language")).orElse("")));
    }

    /** The language asked for now, else the one chosen before. */
    Optional<Locale> chosen(Context ctx) {
        return asked(ctx, LANGUAGE)
                .map(Wishes::bare)
                .or(() -> cookies.wish(ctx, LANGUAGE))
                .flatMap(Languages::of);
    }

    /** As asked for now, else as chosen before, else as the device prefers. */
    Theme theme(Context ctx) {
        return asked(ctx, THEME)
                .flatMap(Theme::of)
                .or(() -> cookies.wish(ctx, THEME).flatMap(Theme::of))
                .orElse(Theme.AUTO);
    }

    /** Remembers what was asked for with this address. */
    void remember(Context ctx, Frame frame) {
        asked(ctx, LANGUAGE)
                .map(Wishes::bare)
                .flatMap(Languages::of)
                .ifPresent(language -> cookies.keepWish(ctx, frame, LANGUAGE, language.toLanguageTag()));
        asked(ctx, THEME).flatMap(Theme::of).ifPresent(theme -> cookies.keepWish(ctx, frame, THEME, theme.key()));
    }

    /** Teams says {@code nl-NL}. */
    private static String bare(String tag) {
        return tag.split("-", 2)[0];
    }

    private static Optional<String> asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name));
    }
}
