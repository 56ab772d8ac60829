package io.wonce.domain.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sign in messages and on them. {@code 🏆}, {@code :trophy:} and {@code trophy} are the same one, in whatever skin.
 *
 * @param name Slack's name for it; the sign itself where that is not known here; never blank
 */
public record Emoji(String name) {
    /** Those of a sales floor; of others, sign and name are two. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("trophy", "🏆"),
            Map.entry("tada", "🎉"),
            Map.entry("confetti_ball", "🎊"),
            Map.entry("clinking_glasses", "🥂"),
            Map.entry("champagne", "🍾"),
            Map.entry("beers", "🍻"),
            Map.entry("partying_face", "🥳"),
            Map.entry("balloon", "🎈"),
            Map.entry("cake", "🍰"),
            Map.entry("rocket", "🚀"),
            Map.entry("bell", "🔔"),
            Map.entry("eyes", "👀"),
            Map.entry("dart", "🎯"),
            Map.entry("fire", "🔥"),
            Map.entry("star", "⭐"),
            Map.entry("star2", "🌟"),
            Map.entry("sports_medal", "🏅"),
            Map.entry("first_place_medal", "🥇"),
            Map.entry("crown", "👑"),
            Map.entry("gem", "💎"),
            Map.entry("checkered_flag", "🏁"),
            Map.entry("muscle", "💪"),
            Map.entry("clap", "👏"),
            Map.entry("raised_hands", "🙌"),
            Map.entry("handshake", "🤝"),
            Map.entry("+1", "👍"),
            Map.entry("heart", "❤️"),
            Map.entry("100", "💯"),
            Map.entry("white_check_mark", "✅"),
            Map.entry("moneybag", "💰"),
            Map.entry("money_mouth_face", "🤑"),
            Map.entry("money_with_wings", "💸"),
            Map.entry("euro", "💶"));

    private static final Map<String, String> NAMES = SIGNS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(sign -> bare(sign.getValue()), Map.Entry::getKey));
    private static final Pattern SKIN = Pattern.compile("::skin-tone-\\d");
    private static final Pattern ONE = Pattern.compile(":[\\p{L}\\p{N}_+'-]{1,100}:(?::?skin-tone-\\d:)?|\\X");

    public Emoji {
        String plain = named(SKIN.matcher(name.strip()).replaceAll(""));
        name = Optional.ofNullable(NAMES.get(bare(plain))).orElseGet(() -> plain.toLowerCase(Locale.ROOT));
        if (name.isBlank()) {
            throw new IllegalArgumentException("emoji is blank: give its sign or its name");
        }
    }

    /** The one with that sign or name; empty where nothing is left of it but colons and skin. */
    public static Optional<Emoji> parse(String name) {
        return Optional.of(SKIN.matcher(name).replaceAll(""))
                .filter(plain -> plain.chars().anyMatch(c -> c != ':' && !Character.isWhitespace(c)))
                .map(Emoji::new);
    }

    /** Without the colons around it. */
    private static String named(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ':') {
            from++;
        }
        while (from < to && text.charAt(to - 1) == ':') {
            to--;
        }
        return text.substring(from, to);
    }

    /** All emoji of {@code text}, in their order; empty where something else stands there. */
    public static List<Emoji> all(String text) {
        List<Emoji> all = new ArrayList<>();
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            if (!one.group().isBlank() && !isEmoji(one.group())) {
                return List.of();
            }
            if (!one.group().isBlank()) {
                all.add(new Emoji(one.group()));
            }
        }
        return List.copyOf(all);
    }

    /** As people see it: {@code 🏆}, or {@code :party_parrot:} where only its platform knows the picture. */
    public String shown() {
        boolean isName = name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "_+-'".indexOf(c) >= 0);
        return Optional.ofNullable(SIGNS.get(name)).orElse(isName ? ":" + name + ":" : name);
    }

    private static boolean isEmoji(String one) {
        boolean isNamed = one.length() > 2 && one.startsWith(":") && one.endsWith(":");
        boolean isKeycap = one.endsWith("\u20e3");
        return isNamed || isKeycap || Character.getType(one.codePointAt(0)) == Character.OTHER_SYMBOL;
    }

    /** Without skin tone and without the sign that asks for a picture. */
    private static String bare(String sign) {
        return sign.replaceAll("[\\x{1F3FB}-\\x{1F3FF}\\x{FE0F}]", "");
    }
}
