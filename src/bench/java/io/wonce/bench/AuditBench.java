package io.wonce.bench;

import io.wonce.evaluation.BigExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An audit of a million messages, as a process of its own within 512 MB of heap: how long it takes, and how high the heap came. */
final class AuditBench {
    private static final int MESSAGES = Boolean.getBoolean("bench.trial") ? 10_000 : 1_000_000;
    private static final double CHATTER_PER_MESSAGE = 9;
    private static final int MEGABYTES = 512;
    private static final double SECONDS_OF_TEN_MINUTES = 600;
    private static final double NANOSECONDS = 1e9;
    private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M");

    private AuditBench() {}

    static void run() {
        try {
            Path folder = Files.createTempDirectory("wonce-bench");
            Path zip = folder.resolve("export.zip");
            Path collections = folder.resolve("gc.log");
            BigExport.write(zip, MESSAGES, CHATTER_PER_MESSAGE);
            double seconds = audit(zip, collections);
            Benches.print("audit", seconds, "s", SECONDS_OF_TEN_MINUTES, "10-minutes");
            Benches.print("audit-heap", highest(collections), "MB", MEGABYTES, "allowed");
            Files.delete(zip);
            Files.delete(collections);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double audit(Path zip, Path collections) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process audit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-Xlog:gc:file=" + collections,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "io.wonce.Main",
                        "audit",
                        zip.toString(),
                        "--zone",
                        "Europe/Amsterdam")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (audit.waitFor() != 0) {
            throw new IllegalStateException("the audit ended with " + audit.exitValue());
        }
        return (System.nanoTime() - begin) / NANOSECONDS;
    }

    private static int highest(Path collections) throws IOException {
        Matcher heaps = HEAP.matcher(Files.readString(collections));
        int highest = 0;
        while (heaps.find()) {
            highest = Math.max(highest, Integer.parseInt(heaps.group(1)));
        }
        return highest;
    }
}
