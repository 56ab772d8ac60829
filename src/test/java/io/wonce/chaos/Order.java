package io.wonce.chaos;

/**
 * One order, as it really is.
 *
 * @param number within the story, from 0
 * @param customer who ordered; of no other order
 * @param amount as people write it
 */
record Order(int number, String customer, String amount) {}
