package io.wonce.web.dashboard.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands behind the question mark of an address. */
public final class Query {
    private Query() {}

    /** Names and values in turn; what is blank is left out, and so is the question mark where nothing is left. */
    public static String of(String... asked) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < asked.length; i += 2) {
            if (!asked[i + 1].isBlank()) {
                pairs.add(pair(asked[i], asked[i + 1]));
            }
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    /** {@code address} with {@code name} set to {@code value}, whatever it was before. */
    public static String with(String address, String name, String value) {
        String bare = address.replaceAll("(?<=[?&])" + Pattern.quote(name) + "=[^&]*&?", "")
                .replaceAll("[?&]$", "");
        return bare + (bare.contains("?") ? "&" : "?") + pair(name, value);
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
