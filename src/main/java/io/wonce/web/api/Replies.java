package io.wonce.web.api;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.wonce.web.page.Languages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** How answers go out. */
final class Replies {
    static final String JSON = "application/json";

    private Replies() {}

    /** {@code value} as JSON, unless the caller has the same already. */
    static void show(Context ctx, Object value) {
        show(ctx, value, value);
    }

    /** The same; {@code told} is what tells one answer from another. */
    static void show(Context ctx, Object value, Object told) {
        String tag = "W/\"" + HexFormat.of().formatHex(sha256(ApiJson.write(told)), 0, 16) + "\"";
        ctx.header(Header.ETAG, tag);
        ctx.header(Header.VARY, Header.AUTHORIZATION);
        if (has(ctx, tag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        send(ctx, JSON, ApiJson.write(value));
    }

    /** The language that whoever asks wants to read, of those that there are; English where they do not say. */
    static Locale language(Context ctx) {
        return Languages.accepted(
                Optional.ofNullable(ctx.header(Header.ACCEPT_LANGUAGE)).orElse(""));
    }

    /** In UTF-8, as JSON always is; where a media type names no encoding, the server would take another one. */
    static void send(Context ctx, String mediaType, String text) {
        ctx.contentType(mediaType).result(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first {@code limit} of {@code rows}; where there are more, the way to them. */
    static <T> List<T> part(Call call, List<T> rows, int limit, ToLongFunction<T> cursor) {
        if (rows.size() <= limit) {
            return rows;
        }
        List<T> part = rows.subList(0, limit);
        next(call, cursor.applyAsLong(part.get(limit - 1)));
        return part;
    }

    /** Says from where on more can be asked for. */
    static void next(Call call, long cursor) {
        StringBuilder address = new StringBuilder(call.ctx().path()).append('?');
        call.ctx().queryParamMap().forEach((name, values) -> {
            if (!name.equals("cursor")) {
                address.append(encoded(name))
                        .append('=')
                        .append(encoded(values.get(0)))
                        .append('&');
            }
        });
        call.ctx().header(Header.LINK, "<" + address + "cursor=" + cursor + ">; rel=\"next\"");
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no SHA-256", impossible);
        }
    }

    private static boolean has(Context ctx, String tag) {
        String known = Optional.ofNullable(ctx.header(Header.IF_NONE_MATCH)).orElse("");
        return Arrays.stream(known.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || tag.equals("W/" + one));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
