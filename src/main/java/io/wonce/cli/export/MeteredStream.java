package io.wonce.cli.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes, of which somebody is told how many more were read. */
abstract class MeteredStream extends FilterInputStream {
    MeteredStream(InputStream in) {
        super(in);
    }

    /** So many more were read. */
    abstract void count(long more);

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

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }
}
