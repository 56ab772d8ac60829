package io.wonce.app.port;

import io.wonce.domain.counting.Period;
import java.util.Optional;

/**
 * Which announced wins somebody looks for.
 *
 * @param period in which they were announced; empty: whenever
 * @param unresolved only those that nobody has linked yet
 */
public record AnnouncementFilter(Optional<Period> period, boolean unresolved) {}
