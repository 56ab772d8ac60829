package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.app.command.Setting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of the conventions, as it was sent.
 *
 * @param typed what stands in each field; what the form leaves out is as it is known
 * @param was what stood in it when the form was opened
 */
record SentSettings(Map<Setting, String> typed, Map<Setting, String> was) {
    /** Nobody can send this. */
    private static final String UNTOLD = "\0";

    static SentSettings of(Context ctx, Map<Setting, String> known) {
        Map<Setting, String> typed = new EnumMap<>(Setting.class);
        Map<Setting, String> was = new EnumMap<>(Setting.class);
        known.forEach((setting, value) -> {
            String name = SettingRows.name(setting);
            String untold = ctx.formParam(name) == null ? value : UNTOLD;
            typed.put(setting, said(ctx, name).orElse(value));
            was.put(setting, said(ctx, "was-" + name).orElse(untold));
        });
        return new SentSettings(typed, was);
    }

    /** What was changed in the form. */
    Map<Setting, String> news() {
        return different(typed, was);
    }

    /** Whether it sends a field without telling what stood in it. */
    boolean isUntold() {
        return was.containsValue(UNTOLD);
    }

    /** What was changed in the form and is no more what it was, or of which the form does not tell. */
    List<Setting> moved(Map<Setting, String> known) {
        Map<Setting, String> news = news();
        return different(was, known).keySet().stream()
                .filter(setting -> !isUntold() || UNTOLD.equals(was.get(setting)))
                .filter(news::containsKey)
                .toList();
    }

    /** What is known, with what was changed in the form in its place. */
    Map<Setting, String> over(Map<Setting, String> known) {
        Map<Setting, String> now = new EnumMap<>(known);
        now.putAll(news());
        return now;
    }

    private static Optional<String> said(Context ctx, String name) {
        return ctx.formParam(name) == null
                ? Optional.empty()
                : Optional.of(Sent.text(ctx, name).replaceAll("\\s+", " "));
    }

    private static Map<Setting, String> different(Map<Setting, String> one, Map<Setting, String> other) {
        Map<Setting, String> different = new EnumMap<>(Setting.class);
        one.forEach((setting, value) -> {
            if (!value.equals(other.get(setting))) {
                different.put(setting, value);
            }
        });
        return different;
    }
}
