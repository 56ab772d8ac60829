package io.wonce.postgres;

import io.wonce.domain.chat.Platform;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** How many announcements of all organisations are not resolved now, by platform. */
final class JdbiUnresolvedPulse implements Supplier<Map<Platform, Long>> {
    private final Transactions transactions;

    JdbiUnresolvedPulse(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Map<Platform, Long> get() {
        return transactions.across(handle -> handle.createQuery("select platform, unresolved from unresolved_pulses()")
                .reduceRows(new EnumMap<>(Platform.class), (pulses, row) -> {
                    pulses.put(
                            Platform.valueOf(row.getColumn("platform", String.class)),
                            row.getColumn("unresolved", Long.class));
                    return pulses;
                }));
    }
}
