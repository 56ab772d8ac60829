package io.wonce.cli.export;

import java.io.InputStream;

/** A list's bytes, of which no object may take more than its share: each is held in memory as a whole. */
final class ObjectStream extends MeteredStream {
    private final String entry;
    private final long most;
    private long bytes;

    ObjectStream(InputStream in, String entry, long most) {
        super(in);
        this.entry = entry;
        this.most = most;
    }

    /** From here on, but for what is read ahead, it is about the next object. */
    void next() {
        bytes = 0;
    }

    @Override
    void count(long more) {
        bytes += more;
        if (bytes > most) {
            throw new UnusableExport(entry + " in the export holds an object of more than " + most
                    + " bytes, which no Slack export does. Download the export from Slack again.");
        }
    }
}
