package io.wonce.postgres;

import io.wonce.domain.reading.Statement;

/**
 * One announcement placed on a deal.
 *
 * @param deal number of the deal
 * @param statement what was said
 * @param announcer display name
 */
record Said(long deal, Statement statement, String announcer) {}
