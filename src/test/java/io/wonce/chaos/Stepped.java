package io.wonce.chaos;

import io.wonce.Wonce;
import io.wonce.config.Config;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** {@code io.wonce.Main} with a clock that steps: each line of the input says by how many seconds it is wrong from then on. */
public final class Stepped {
    private static final AtomicLong WRONG = new AtomicLong();

    private Stepped() {}

    /** Takes the arguments of the bot. */
    public static void main(String[] arguments) {
        Thread steps = new Thread(Stepped::read, "steps");
        steps.setDaemon(true);
        steps.start();
        Wonce wonce = new Wonce(
                () -> Config.read(System.getenv()), () -> Instant.now().plusSeconds(WRONG.get()));
        System.exit(wonce.commandLine(InputStream.nullInputStream()).execute(arguments));
    }

    private static void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            lines.lines().map(Long::valueOf).forEach(WRONG::set);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
