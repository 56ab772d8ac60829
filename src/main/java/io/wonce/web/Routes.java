package io.wonce.web;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.Set;

/** Something that answers at some addresses of the server. */
public interface Routes {
    /** The attribute of a request that has its own page for what went wrong. */
    String ANSWERED = "wonce.answered";

    /** The attribute of a request whose page nobody sits in front of: where it cannot be shown now, the browser asks again by itself. */
    String UNATTENDED = "wonce.unattended";

    /** Adds its addresses. */
    void addTo(RoutesConfig routes);

    /** Ends answers that would go on for ever; the server is about to end, and waits for those under way. */
    default void hangUp() {}

    /** What every answer of the server has in its head, also of those that come to no address. */
    default Map<String, String> headers() {
        return Map.of();
    }

    /** Those that take a file: it may be larger than other bodies, and is read once it is known who sends it. */
    default Set<String> files() {
        return Set.of();
    }

    /** Those to which a form may come in parts, since a file comes with it; they take it apart themselves. */
    default Set<String> inParts() {
        return Set.of();
    }
}
