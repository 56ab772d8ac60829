package io.wonce.app.port;

import io.wonce.domain.deal.DealId;
import java.util.List;

/**
 * The deals that messages around a claimed one are linked to; a few of each at the most.
 *
 * @param thread those of its thread (the root and the answers), the latest first
 * @param sameText those of other messages with the same text, the latest first
 * @param neighbours those of the last messages before it in the same channel, the nearest first
 */
public record Nearby(List<DealId> thread, List<DealId> sameText, List<DealId> neighbours) {
    public Nearby {
        thread = List.copyOf(thread);
        sameText = List.copyOf(sameText);
        neighbours = List.copyOf(neighbours);
    }
}
