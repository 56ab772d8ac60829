package io.wonce.teams.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.wonce.config.Secret;
import io.wonce.picture.Painter;
import io.wonce.words.Drawing;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Pictures at addresses that nobody guesses and that name nobody, for Teams to fetch them: the bot cannot hand it a file. Who has the
 * address, from the card that shows the picture, sees what stands on that card.
 */
public final class Gallery {
    /** Below what the proxy passes on for the app of Teams. */
    private static final String ROOM = "/teams/pictures/";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final int MOST_KEPT = 100;
    /** A picture is megabytes while it is drawn, and whoever has addresses may ask for many. */
    private static final int MOST_AT_ONCE = 2;

    private final URI publicUrl;
    private final PosterSeal seal;
    private final Painter painter;
    private final Semaphore brushes = new Semaphore(MOST_AT_ONCE);
    private final Cache<Drawing, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    /**
     * Opens one.
     *
     * @param publicUrl where Teams reaches the server
     * @param secret whoever has it can read and make up addresses; with another one, those of before lead nowhere
     */
    public Gallery(URI publicUrl, Secret secret, Painter painter) {
        this.publicUrl = publicUrl;
        this.seal = new PosterSeal(secret);
        this.painter = painter;
    }

    /** Where the picture of {@code drawing} is, for good; empty where it cannot be drawn. */
    Optional<URI> address(Drawing drawing) {
        return seal.close(drawing)
                .filter(name -> picture(drawing).isPresent())
                .map(name -> publicUrl.resolve(ROOM + name + ".png"));
    }

    /** Adds the addresses of all pictures. */
    public void addTo(RoutesConfig routes) {
        routes.get(ROOM + "{name}.png", this::show);
    }

    private void show(Context ctx) {
        Optional<byte[]> picture = seal.open(ctx.pathParam("name")).flatMap(this::picture);
        if (picture.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND);
            return;
        }
        ctx.header(Header.CACHE_CONTROL, FOR_EVER)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .contentType("image/png")
                .result(picture.get());
    }

    private Optional<byte[]> picture(Drawing drawing) {
        return Optional.ofNullable(drawn.get(drawing, fresh -> paint(fresh).orElse(null)));
    }

    private Optional<byte[]> paint(Drawing drawing) {
        brushes.acquireUninterruptibly();
        try {
            return painter.paint(drawing);
        } finally {
            brushes.release();
        }
    }
}
