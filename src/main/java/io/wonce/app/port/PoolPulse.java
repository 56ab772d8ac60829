package io.wonce.app.port;

/**
 * How things stand with the connections of this process to the database, for who operates Wonce.
 *
 * @param used how many are in use
 * @param waiting how many threads wait for one
 */
public record PoolPulse(int used, int waiting) {}
