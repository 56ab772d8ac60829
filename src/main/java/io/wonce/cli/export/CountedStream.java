package io.wonce.cli.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An entry's bytes, each of them counted. */
final class CountedStream extends FilterInputStream {
    private final String entry;
    private final Unpacked unpacked;
    private long bytes;

    CountedStream(InputStream in, String entry, Unpacked unpacked) {
        super(in);
        this.entry = entry;
        this.unpacked = unpacked;
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

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    private void count(long more) {
        bytes += more;
        unpacked.add(entry, more, bytes);
    }
}
