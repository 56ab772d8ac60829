package io.wonce.cli.export;

/** Counts what is really unpacked: the sizes that a zip tells of itself may be lies. */
final class Unpacked {
    private final Limits limits;
    private final long packedBytes;
    private long total;

    Unpacked(Limits limits, long packedBytes) {
        this.limits = limits;
        this.packedBytes = Math.max(1, packedBytes);
    }

    /** Counts more bytes of an entry that has {@code entryBytes} by now. */
    void add(String entry, long bytes, long entryBytes) {
        total += bytes;
        boolean swells = total > limits.ratioFrom() && total / packedBytes > limits.ratio();
        if (entryBytes > limits.entryBytes() || total > limits.totalBytes() || swells) {
            throw new UnusableExport("The export unpacks to far more than a Slack export would (stopped in " + entry
                    + "); it looks like a zip bomb. Download the export from Slack again.");
        }
    }
}
