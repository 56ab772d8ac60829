package io.wonce.cli.export;

/**
 * How large an export may become when unpacked: far beyond any real one, far below what a zip bomb needs.
 *
 * @param entries files in the zip
 * @param entryBytes of one file, unpacked
 * @param totalBytes of all files, unpacked
 * @param ratio unpacked to packed bytes of the whole zip, once {@code ratioFrom} bytes are unpacked
 * @param ratioFrom small exports may pack well: no ratio is held against these first bytes
 * @param objectBytes of one message, person or channel, as JSON
 * @param heldBytes of memory for people, channels and corrections, and as many for the messages of one day
 */
record Limits(
        int entries, long entryBytes, long totalBytes, int ratio, long ratioFrom, long objectBytes, long heldBytes) {
    private static final long MEGABYTE = 1L << 20;

    static final Limits USUAL = new Limits(
            1_500_000,
            1024 * MEGABYTE,
            64 * 1024 * MEGABYTE,
            250,
            64 * MEGABYTE,
            8 * MEGABYTE,
            Runtime.getRuntime().maxMemory() / 4);
}
