package io.wonce.domain.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an organisation wants to be told of what happens.
 *
 * @param value {@code https} (or {@code http}, which only some installations send to), a host, perhaps a port, a path and a query;
 *     without credentials; at most 500 characters
 */
public record WebhookAddress(String value) {
    private static final int LONGEST = 500;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern WRITTEN = Pattern.compile(
            "(https?)://([a-z0-9](?:[a-z0-9.-]{0,120}[a-z0-9])?|\\[[0-9a-f:.]{2,45}])(?::(\\d{1,5}))?"
                    + "(?:/[\\w.~/%:=@+,;-]*)?(?:\\?[\\w.~/%:=@+,;&-]*)?",
            Pattern.CASE_INSENSITIVE);

    public WebhookAddress {
        if (!isAddress(value)) {
            throw new IllegalArgumentException(
                    "a webhook's address is https://HOST/… without a password, in at most " + LONGEST + " characters");
        }
    }

    /** The address that was typed; empty where it is none. */
    public static Optional<WebhookAddress> parse(String typed) {
        return Optional.of(typed.strip()).filter(WebhookAddress::isAddress).map(WebhookAddress::new);
    }

    /** Whether nobody on the way can read what is sent. */
    public boolean isEncrypted() {
        return value.regionMatches(true, 0, "https:", 0, 6);
    }

    /** In lower case: what may be shown of it, since the rest may let in whoever knows it. */
    public String host() {
        Matcher matcher = WRITTEN.matcher(value);
        matcher.matches();
        return matcher.group(2).toLowerCase(Locale.ROOT);
    }

    private static boolean isAddress(String address) {
        Matcher matcher = WRITTEN.matcher(address);
        return address.length() <= LONGEST
                && matcher.matches()
                && Optional.ofNullable(matcher.group(3))
                        .map(Integer::valueOf)
                        .filter(port -> port < 1 || port > HIGHEST_PORT)
                        .isEmpty();
    }
}
