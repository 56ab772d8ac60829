package io.wonce.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/**
 * A picture on a card.
 *
 * @param address where Teams fetches it
 * @param alternative the same in words, for who does not see it
 */
public record Illustration(URI address, String alternative) {
    private static final int LONGEST = 1000;

    ObjectNode shown() {
        return Json.element("Image")
                .put("url", address.toString())
                .put("altText", Clean.text(alternative, LONGEST))
                .put("size", "Stretch");
    }
}
