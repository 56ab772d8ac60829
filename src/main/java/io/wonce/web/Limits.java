package io.wonce.web;

import java.time.Duration;

/**
 * What the server bears of those who have not said yet what they want.
 *
 * @param connections how many at once; more wait until others leave
 * @param patience within which a connection has to bring the head of a request, and then its body; and to take each part of an answer
 * @param body the most bytes of a body
 */
record Limits(int connections, Duration patience, int body) {
    static final Limits USUAL = new Limits(2_000, Duration.ofSeconds(30), 1_000_000);
}
