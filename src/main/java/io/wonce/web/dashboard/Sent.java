package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.app.Seen;
import io.wonce.app.port.OutboxId;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.web.dashboard.view.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what a form sent, and what its address names; all of it may be anything. */
final class Sent {
    private static final int MOST_DIGITS = 15;
    private static final int LONGEST = 4000;
    private static final Pattern BACK = Pattern.compile("(?:[/?][\\w/?=&%+.:~-]*)?");
    private static final Pattern KEY = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]");

    private Sent() {}

    /** The deal that the address names. */
    static Optional<DealId> deal(Context ctx) {
        return DealId.parse(ctx.pathParam("deal"));
    }

    /** The announcement that the address names. */
    static Optional<AnnouncementId> announcement(Context ctx) {
        return number(ctx.pathParam("announcement")).map(AnnouncementId::new);
    }

    /** The change that the address names. */
    static Optional<ChangeId> change(Context ctx) {
        return number(ctx.pathParam("change")).map(ChangeId::new);
    }

    /** The message that the address names. */
    static Optional<OutboxId> letter(Context ctx) {
        return Optional.of(ctx.pathParam("letter"))
                .filter(typed -> KEY.matcher(typed).matches())
                .map(typed -> new OutboxId(UUID.fromString(typed)));
    }

    /** The file that the address names. */
    static Optional<String> once(Context ctx) {
        return Optional.of(ctx.pathParam("once"))
                .filter(typed -> KEY.matcher(typed).matches())
                .map(typed -> typed.toLowerCase(Locale.ROOT));
    }

    /** What the form calls by a key of ours. */
    static Optional<String> key(Context ctx, String name) {
        return Optional.of(text(ctx, name))
                .filter(typed -> KEY.matcher(typed).matches())
                .map(typed -> typed.toLowerCase(Locale.ROOT));
    }

    /** Another deal that the form names. */
    static Optional<DealId> deal(Context ctx, String name) {
        return DealId.parse(text(ctx, name));
    }

    /** The deals that the form names. */
    static List<DealId> deals(Context ctx, String name) {
        return ctx.formParams(name).stream()
                .flatMap(typed -> DealId.parse(typed).stream())
                .toList();
    }

    /** In which state the form showed the deal; a form that does not tell has shown nothing. */
    static Seen seen(Context ctx) {
        return Seen.parse(text(ctx, "seen")).orElse(Seen.NEVER);
    }

    /** The key of what is said of a form that is out of date: {@code stale}, or that it does not tell whether it is. */
    static String outOfDate(Context ctx, String stale) {
        return seen(ctx).equals(Seen.NEVER) ? "board.unseen" : stale;
    }

    /** What was typed, without characters that nobody types; blank where nothing was. */
    static String text(Context ctx, String name) {
        return clean(Optional.ofNullable(ctx.formParam(name)).orElse(""));
    }

    /** What the address asks for, in the same way. */
    static String asked(Context ctx, String name) {
        return clean(Optional.ofNullable(ctx.queryParam(name)).orElse(""));
    }

    /** The page of ours that the form stood on; the first one for anything else. */
    static String back(Context ctx, Frame frame) {
        String back = text(ctx, "back");
        boolean isOurs = back.startsWith(frame.root())
                && BACK.matcher(back.substring(frame.root().length())).matches()
                && !back.contains("..");
        return isOurs ? back : frame.root();
    }

    /** A person as an address or a choice names them: {@code slack:U024BE7LH}. */
    static Optional<PersonRef> person(String key) {
        int cut = key.indexOf(':');
        return cut < 0 || key.substring(cut + 1).isBlank()
                ? Optional.empty()
                : Arrays.stream(Platform.values())
                        .filter(platform ->
                                platform.name().toLowerCase(Locale.ROOT).equals(key.substring(0, cut)))
                        .findFirst()
                        .map(platform -> new PersonRef(platform, key.substring(cut + 1)));
    }

    /** A number above zero. */
    static Optional<Long> number(String text) {
        return text.length() <= MOST_DIGITS && text.matches("[1-9]\\d*")
                ? Optional.of(Long.valueOf(text))
                : Optional.empty();
    }

    private static String clean(String typed) {
        String plain = CONTROL.matcher(typed).replaceAll("").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
