package io.wonce.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a PostgreSQL server is, and who owns the ledger there.
 *
 * @param jdbcUrl without user and password
 * @param user the owner of the ledger
 * @param password empty where the server asks for none
 */
public record DatabaseAddress(String jdbcUrl, String user, Optional<String> password) {
    private static final String JDBC = "jdbc:";

    /**
     * Reads {@code postgres://user:password@host:5432/database?sslmode=require}, the same with {@code postgresql:}, or {@code
     * jdbc:postgresql://host/database?user=…&password=…}.
     *
     * @throws UnusableDatabase where the text is something else
     */
    public static DatabaseAddress parse(String url) {
        URI uri = uri(url.startsWith(JDBC) ? url.substring(JDBC.length()) : url);
        Map<String, String> settings = settings(uri.getRawQuery());
        String[] userInfo = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        Optional<String> user = Optional.ofNullable(settings.remove("user")).or(() -> part(userInfo, 0));
        Optional<String> password =
                Optional.ofNullable(settings.remove("password")).or(() -> part(userInfo, 1));
        String jdbcUrl = "jdbc:postgresql://" + hosts(uri) + uri.getRawPath() + query(settings);
        return new DatabaseAddress(jdbcUrl, user.orElseThrow(() -> unreadable("it names no user")), password);
    }

    /** The same place for another login. */
    DatabaseAddress as(String otherUser, Optional<String> otherPassword) {
        return new DatabaseAddress(jdbcUrl, otherUser, otherPassword);
    }

    /** Without the password, for messages to people. */
    @Override
    public String toString() {
        return user + " at " + jdbcUrl.substring(JDBC.length());
    }

    private static URI uri(String text) {
        try {
            URI uri = URI.create(text);
            boolean postgres = "postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme());
            if (!postgres || uri.getRawAuthority() == null || uri.getRawPath().length() < 2) {
                throw unreadable("it is not of that form");
            }
            return uri;
        } catch (IllegalArgumentException malformed) {
            throw unreadable("it has a character that needs %-encoding");
        }
    }

    private static String hosts(URI uri) {
        String authority = uri.getRawAuthority();
        return authority.substring(authority.lastIndexOf('@') + 1);
    }

    private static Optional<String> part(String[] userInfo, int index) {
        return userInfo.length > index ? Optional.of(decoded(userInfo[index])) : Optional.empty();
    }

    private static Map<String, String> settings(@org.jspecify.annotations.Nullable String query) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String setting : query == null ? new String[0] : query.split("&")) {
            String[] both = setting.split("=", 2);
            settings.put(both[0], both.length == 2 ? decoded(both[1]) : "");
        }
        return settings;
    }

    private static String query(Map<String, String> settings) {
        return settings.isEmpty()
                ? ""
                : settings.entrySet().stream()
                        .map(s -> s.getKey() + "=" + java.net.URLEncoder.encode(s.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static UnusableDatabase unreadable(String reason) {
        return new UnusableDatabase(
                "DATABASE_URL cannot be read: " + reason + ". Write postgres://user:password@host:5432/database");
    }
}
