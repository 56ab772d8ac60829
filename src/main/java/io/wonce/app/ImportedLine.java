package io.wonce.app;

/**
 * A line of a file that tells of an order.
 *
 * @param number where the line begins in the file, counting from 1
 * @param news what it tells
 * @param key names what is announced by it: the same again announces nothing
 */
public record ImportedLine(int number, DealNews news, String key) {}
