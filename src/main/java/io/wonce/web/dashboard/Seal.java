package io.wonce.web.dashboard;

import io.javalin.http.Context;
import io.wonce.domain.organisation.Ticket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells our own forms from those of another site (CSRF): by where a browser says they come from, and by what only our page knows. */
final class Seal {
    private final Supplier<URI> server;

    Seal(Supplier<URI> server) {
        this.server = server;
    }

    /** What a form of this session sends along. */
    String of(Ticket session) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("seal " + session.secret()).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no SHA-256", impossible);
        }
    }

    /** Whether a form carries the seal of {@code session}. */
    boolean isOn(Context ctx, Ticket session) {
        String sent = ctx.isMultipart()
                ? FormParts.of(ctx).text("seal")
                : Optional.ofNullable(ctx.formParam("seal")).orElse("");
        return MessageDigest.isEqual(
                sent.getBytes(StandardCharsets.UTF_8), of(session).getBytes(StandardCharsets.UTF_8));
    }

    /** Every browser sends one of the two headers with a post; who sends none is no browser, so there is nothing to forge. */
    boolean comesFromUs(Context ctx) {
        String site = header(ctx, "Sec-Fetch-Site");
        String origin = header(ctx, "Origin");
        boolean ours = origin.isEmpty() || origin.equals(origin(server.get())) || isHost(origin, header(ctx, "Host"));
        return ours && (site.isEmpty() || site.equals("same-origin"));
    }

    private static boolean isHost(String origin, String host) {
        return origin.equals("http://" + host) || origin.equals("https://" + host);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static String header(Context ctx, String name) {
        return Optional.ofNullable(ctx.header(name)).orElse("");
    }
}
