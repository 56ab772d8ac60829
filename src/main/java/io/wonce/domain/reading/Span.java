package io.wonce.domain.reading;

/**
 * A row of tokens.
 *
 * @param from position of its first token
 * @param to position after its last token
 */
record Span(int from, int to) {}
