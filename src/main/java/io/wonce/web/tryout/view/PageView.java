package io.wonce.web.tryout.view;

import io.wonce.domain.counting.OrderCount;
import io.wonce.web.page.PageText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The whole page.
 *
 * @param text its words
 * @param visit who looks at what
 * @param rooms the side bar
 * @param count orders of the running week; empty while the ledger is away
 * @param lines the channel
 * @param thread the thread beside it
 * @param away whether the ledger cannot be asked now
 * @param now when it was made
 */
public record PageView(
        PageText text,
        Visit visit,
        List<RoomView> rooms,
        Optional<OrderCount> count,
        List<LineView> lines,
        Optional<ThreadView> thread,
        boolean away,
        Instant now) {}
