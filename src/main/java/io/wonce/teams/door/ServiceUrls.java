package io.wonce.teams.door;

import io.wonce.config.TeamsSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that an answer, and with it a token of ours, may be sent to: those of Teams. */
public final class ServiceUrls {
    private static final Set<String> TEAMS = Set.of(
            "smba.trafficmanager.net",
            "smba.infra.gcc.teams.microsoft.com",
            "smba.infra.gov.teams.microsoft.us",
            "smba.infra.dod.teams.microsoft.us");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTPS = 443;

    private final boolean loopbackToo;

    /** @param loopbackToo for tests: also this computer, without TLS */
    ServiceUrls(boolean loopbackToo) {
        this.loopbackToo = loopbackToo;
    }

    /** Those that may be answered with these settings: on this computer may be who is asked there, or nowhere, for keys. */
    public static ServiceUrls of(TeamsSettings settings) {
        return new ServiceUrls(settings.anonymous() || isLoopback(settings.login()));
    }

    static boolean isLoopback(URI address) {
        return LOOPBACK.contains(host(address));
    }

    /** Whether an answer may go there. */
    public boolean trust(String address) {
        try {
            URI uri = new URI(address);
            boolean plain = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            return plain && (isTeams(uri) || (loopbackToo && isHttp(uri) && isLoopback(uri)));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean isTeams(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                && (uri.getPort() == -1 || uri.getPort() == HTTPS)
                && TEAMS.contains(host(uri));
    }

    private static boolean isHttp(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static String host(URI uri) {
        return Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
    }
}
