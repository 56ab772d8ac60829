package io.wonce;

import io.wonce.config.Config;
import java.time.InstantSource;

/** Reads the environment and the arguments, and starts one of the commands. */
public final class Main {
    private Main() {}

    /** Exits with 0, with 2 for wrong usage or unusable input, or with 1 for a failure. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        Wonce wonce = new Wonce(() -> Config.read(System.getenv()), InstantSource.system());
        System.exit(wonce.commandLine(System.in).execute(args));
    }
}
