package io.wonce.chaos;

/**
 * One order, as it really is.
 *
 * @param number within the story, from 0
 * @param customer who ordered; of some, there is one other order, of another amount
 * @param amount as people write it
 * @param cancelled whether it comes to nothing in the end
 */
record Order(int number, String customer, String amount, boolean cancelled) {}
