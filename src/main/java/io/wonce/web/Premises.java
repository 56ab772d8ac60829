package io.wonce.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.wonce.web.page.Languages;
import io.wonce.web.page.PageText;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The address at which people reach the server. Browsers that know it by https never come without again; who comes by the name of
 * another site is sent away, since a site that lets its own name lead here (DNS rebinding) could read along in whose browser it is
 * open. Addresses in numbers and names without a dot are nobody's site: by those come computers of the house, such as a proxy that
 * calls the server by its own name for it.
 */
public final class Premises implements Routes {
    /** Platforms prove who they are, by whatever name a proxy has them come; who watches the process sees no names and no texts. */
    private static final Set<String> OPEN =
            Set.of("/slack/events", "/api/messages", "/healthz/live", "/healthz/ready", "/metrics");

    private static final Pattern IN_NUMBERS = Pattern.compile("\\[[0-9a-f:.]{2,45}\\]|[0-9.]{7,15}");
    private static final int MISDIRECTED_REQUEST = 421;

    private final Optional<URI> publicUrl;

    /** @param publicUrl empty: it is not known, and every name is right */
    public Premises(Optional<URI> publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public Map<String, String> headers() {
        return publicUrl
                .filter(url -> "https".equalsIgnoreCase(url.getScheme()))
                .map(url -> Map.of(Header.STRICT_TRANSPORT_SECURITY, "max-age=31536000"))
                .orElse(Map.of());
    }

    @Override
    public void addTo(RoutesConfig routes) {
        publicUrl.ifPresent(url -> routes.before(ctx -> {
            if (!isOpen(ctx.path()) && !isHere(url, host(ctx))) {
                refuse(ctx, url);
            }
        }));
    }

    /** With a slash at its end or without: both lead to the same door. */
    private static boolean isOpen(String path) {
        return OPEN.contains(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** Without its port, in small letters; empty where there is none. */
    private static String host(Context ctx) {
        String host = Optional.ofNullable(ctx.header(Header.HOST)).orElse("").toLowerCase(Locale.ROOT);
        int port = host.lastIndexOf(':');
        String name = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isHere(URI url, String host) {
        return host.equalsIgnoreCase(url.getHost())
                || (!host.contains(".") && !host.contains(":"))
                || IN_NUMBERS.matcher(host).matches();
    }

    private static void refuse(Context ctx, URI url) {
        ctx.attribute(Routes.ANSWERED, true);
        String wishes = Optional.ofNullable(ctx.header(Header.ACCEPT_LANGUAGE)).orElse("");
        ctx.status(HttpStatus.forStatus(MISDIRECTED_REQUEST))
                .contentType("text/plain; charset=utf-8")
                .result(PageText.in(Languages.accepted(wishes))
                        .get("refused.elsewhere", url.getHost().toLowerCase(Locale.ROOT)));
        ctx.skipRemainingHandlers();
    }
}
