package io.wonce.web.sheet;

import java.io.IOException;
import java.util.List;

/** A file of rows that is being written. */
interface Sheet {
    /** Adds a row of texts, numbers and days. */
    void add(List<Object> row) throws IOException;

    /** Ends the file, once all is in it, and leaves the stream open: without it, the file is visibly broken. */
    void finish() throws IOException;
}
