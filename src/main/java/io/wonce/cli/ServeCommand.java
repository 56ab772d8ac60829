package io.wonce.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wonce serve}: starts the bot, prints where to go, and runs until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Starts the bot and prints its address (the default command).")
public final class ServeCommand implements Callable<Integer> {
    private final Supplier<Running> start;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Starts with {@code start}, which throws with one clear line where it cannot. */
    public ServeCommand(Supplier<Running> start) {
        this.start = start;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Wonce is starting …");
        out.flush();
        try (Running bot = start.get()) {
            Thread stop = new Thread(bot::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            out.println("Wonce listens at " + bot.address() + "  (Ctrl-C stops it)");
            out.flush();
            bot.await();
        }
        return 0;
    }
}
