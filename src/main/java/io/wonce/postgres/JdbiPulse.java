package io.wonce.postgres;

import io.wonce.app.port.Pulse;
import io.wonce.domain.chat.Platform;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** How things stand now, by platform. */
final class JdbiPulse implements Supplier<Map<Platform, Pulse>> {
    private final Transactions transactions;

    JdbiPulse(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<Platform, Pulse> get() {
        return transactions.across(handle -> handle.createQuery("""
                        select platform, waiting, oldest_seconds, given_up, disconnected
                        from pulse()
                        """)
                .reduceRows(new EnumMap<>(Platform.class), (pulses, row) -> {
                    pulses.put(
                            Platform.valueOf(row.getColumn("platform", String.class)),
                            new Pulse(
                                    row.getColumn("waiting", Long.class),
                                    row.getColumn("oldest_seconds", Double.class),
                                    row.getColumn("given_up", Long.class),
                                    row.getColumn("disconnected", Long.class)));
                    return pulses;
                }));
    }
}
