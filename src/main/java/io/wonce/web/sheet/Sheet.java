package io.wonce.web.sheet;

import java.io.IOException;
import java.util.List;

/** A file of rows that is being written. */
interface Sheet extends AutoCloseable {
    /** Adds a row of texts, numbers and days. */
    void add(List<Object> row) throws IOException;

    /** Ends the file, and leaves the stream open. */
    @Override
    void close() throws IOException;
}
