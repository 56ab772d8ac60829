package io.wonce.cli.export;

/** Counts what has to stay in memory, so that an export that is too much for it is told from a program that breaks. */
final class Held {
    /** Of a few short texts, a place for them, and what Java needs for each. */
    private static final long EACH = 200;

    private final long most;
    private long bytes;

    Held(Limits limits) {
        this.most = limits.heldBytes();
    }

    /** One more thing of so many {@code characters} stays. */
    void add(long characters) {
        bytes += EACH + Character.BYTES * characters;
        if (bytes > most) {
            throw new UnusableExport(
                    "The export holds more people or corrections, or more messages of one day, than there is memory for."
                            + " Give Java more (java -Xmx4g -jar …), or download the export from Slack again.");
        }
    }
}
