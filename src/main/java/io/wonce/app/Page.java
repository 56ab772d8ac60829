package io.wonce.app;

import io.wonce.app.port.Lists;
import java.util.List;

/**
 * One page of a list.
 *
 * @param rows what stands on it
 * @param number which one, counting from 1
 * @param of how many there are; at least 1
 */
public record Page<T>(List<T> rows, int number, int of) {
    /** How many rows stand on a page. */
    public static final int ROWS = 50;

    public Page {
        rows = List.copyOf(rows);
    }

    /** The part of the list that stands on page {@code number}. */
    static Lists.Slice slice(int number) {
        return new Lists.Slice((number - 1) * ROWS, ROWS);
    }

    /** How many pages {@code rows} take. */
    static int pages(int rows) {
        return Math.max(1, (rows + ROWS - 1) / ROWS);
    }
}
