package io.wonce.cli.export;

import java.io.InputStream;

/** An entry's bytes, each of them counted. */
final class CountedStream extends MeteredStream {
    private final String entry;
    private final Unpacked unpacked;
    private long bytes;

    CountedStream(InputStream in, String entry, Unpacked unpacked) {
        super(in);
        this.entry = entry;
        this.unpacked = unpacked;
    }

    @Override
    void count(long more) {
        bytes += more;
        unpacked.add(entry, more, bytes);
    }
}
