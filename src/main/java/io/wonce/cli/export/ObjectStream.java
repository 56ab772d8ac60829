package io.wonce.cli.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A list's bytes, of which no object may take more than its share: each is held in memory as a whole. */
final class ObjectStream extends FilterInputStream {
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
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) {
        bytes += more;
        if (bytes > most) {
            throw new UnusableExport(entry + " in the export holds an object of more than " + most
                    + " bytes, which no Slack export does. Download the export from Slack again.");
        }
    }
}
