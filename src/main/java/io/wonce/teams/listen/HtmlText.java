package io.wonce.teams.listen;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people read of a message that Teams tells as HTML: no tag is let through, whatever it is. */
final class HtmlText {
    private static final Pattern MARK =
            Pattern.compile("<!--[^<>]*-->|<(?<tag>/?[A-Za-z][A-Za-z0-9]*)(?<rest>[^<>]*)>|&(?<entity>#?\\w{1,8});");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(alt|id)\\s*=\\s*\"([^\"]*)\"");
    /** A run of spaces is begun once, at its first: each of them tried would take a long message seconds. */
    private static final String BREAK = "(?<![ \\t\\r])[ \\t\\r]*+\\n\\s*";

    private static final Set<String> BLOCKS = Set.of(
            "br",
            "/br",
            "div",
            "/div",
            "p",
            "/p",
            "li",
            "/li",
            "tr",
            "/tr",
            "/ul",
            "/ol",
            "/table",
            "blockquote",
            "/blockquote",
            "pre",
            "/pre",
            "h1",
            "/h1",
            "h2",
            "/h2",
            "h3",
            "/h3",
            "hr");
    private static final Set<String> PICTURES = Set.of("img", "emoji");

    private final Function<String, Optional<String>> mentions;

    /**
     * Reads HTML.
     *
     * @param mentions what stands for the mention with an id; empty: its own text
     */
    HtmlText(Function<String, Optional<String>> mentions) {
        this.mentions = mentions;
    }

    /** The text, in lines. */
    String of(String html) {
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(html);
        int from = 0;
        boolean isReplaced = false;
        while (mark.find()) {
            if (!isReplaced) {
                text.append(html, from, mark.start()).append(read(mark));
            }
            from = mark.end();
            String tag = tag(mark);
            if ("at".equals(tag)) {
                Optional<String> mention = attribute(mark, "id").flatMap(mentions);
                mention.ifPresent(text::append);
                isReplaced = mention.isPresent();
            } else if ("/at".equals(tag)) {
                isReplaced = false;
            }
        }
        return text.append(html, from, html.length())
                .toString()
                .replace('\u00a0', ' ')
                .replaceAll(BREAK, "\n")
                .strip();
    }

    private static String read(Matcher mark) {
        String entity = mark.group("entity");
        if (entity != null) {
            return entity(entity).orElseGet(mark::group);
        }
        if (PICTURES.contains(tag(mark))) {
            return attribute(mark, "alt").orElse("");
        }
        return BLOCKS.contains(tag(mark)) ? "\n" : "";
    }

    private static String tag(Matcher mark) {
        String tag = mark.group("tag");
        return tag == null ? "" : tag.toLowerCase(Locale.ROOT);
    }

    private static Optional<String> attribute(Matcher mark, String name) {
        return ATTRIBUTE
                .matcher(mark.group("rest"))
                .results()
                .filter(attribute -> attribute.group(1).equals(name))
                .map(attribute -> attribute.group(2))
                .findFirst();
    }

    private static Optional<String> entity(String name) {
        return switch (name) {
            case "amp" -> Optional.of("&");
            case "lt" -> Optional.of("<");
            case "gt" -> Optional.of(">");
            case "quot" -> Optional.of("\"");
            case "apos" -> Optional.of("'");
            case "nbsp" -> Optional.of(" ");
            case "euro" -> Optional.of("€");
            default -> name.startsWith("#") ? character(name.substring(1)) : Optional.empty();
        };
    }

    private static Optional<String> character(String number) {
        boolean isHex = number.startsWith("x") || number.startsWith("X");
        try {
            int code = isHex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            return Character.isValidCodePoint(code) ? Optional.of(Character.toString(code)) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
