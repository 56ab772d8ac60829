package io.wonce.domain.reading;

/**
 * Words of the message that helped to decide, for the "why?" in the user interface.
 *
 * @param words as they stand in the message
 * @param meaning stable key of what they were taken for, such as {@code signed}, {@code negation} or {@code question}
 * @param weight how much they count for a win (positive) or against it (negative)
 */
public record Clue(String words, String meaning, double weight) {}
