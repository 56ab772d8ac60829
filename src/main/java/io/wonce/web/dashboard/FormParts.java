package io.wonce.web.dashboard;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form that came in parts (RFC 7578), since a file came with it. One that cannot be taken apart, or breaks off, has none. */
final class FormParts {
    private static final String HERE = "wonce.parts";
    private static final String END = "\r\n";
    /** The page's own form has two; each is copied, and anybody may send some. */
    private static final int MOST_PARTS = 8;

    private static final int NOWHERE = -1;
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i);\\s*boundary=\"?([\\w'()+,./:=?-]{1,70})\"?\\s*(?:;|$)");
    private static final Pattern NAME =
            Pattern.compile("(?im)^content-disposition:\\s*form-data\\b[^\r\n]*?;\\s*name=\"([^\"\r\n]*)\"");

    private final Map<String, String> parts;

    private FormParts(Map<String, String> parts) {
        this.parts = parts;
    }

    /** What {@code ctx} sent; taken apart once. */
    static FormParts of(Context ctx) {
        FormParts known = ctx.attribute(HERE);
        if (known != null) {
            return known;
        }
        String type = Optional.ofNullable(ctx.contentType()).orElse("");
        FormParts parts = new FormParts(
                type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                        ? read(type, new String(ctx.bodyAsBytes(), StandardCharsets.ISO_8859_1))
                        : Map.of());
        ctx.attribute(HERE, parts);
        return parts;
    }

    /** A field; blank where there is none. */
    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A field or file as it came; nothing where there is none. */
    byte[] bytes(String name) {
        return parts.getOrDefault(name, "").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Each byte is a letter meanwhile. */
    static Map<String, String> read(String type, String body) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            return Map.of();
        }
        String mark = END + "--" + boundary.group(1);
        String text = END + body;
        Map<String, String> parts = new HashMap<>();
        int at = text.indexOf(mark);
        for (int part = 0; at >= 0 && part <= MOST_PARTS; part++) {
            int from = at + mark.length();
            if (text.startsWith("--", from)) {
                return parts;
            }
            at = text.startsWith(END, from) ? text.indexOf(mark, from) : NOWHERE;
            if (at >= 0) {
                keep(parts, text.substring(from, at));
            }
        }
        return Map.of();
    }

    private static void keep(Map<String, String> parts, String part) {
        int head = part.indexOf(END + END);
        Matcher name = NAME.matcher(head < 0 ? "" : part.substring(0, head));
        if (name.find()) {
            parts.putIfAbsent(name.group(1), part.substring(head + 2 * END.length()));
        }
    }
}
