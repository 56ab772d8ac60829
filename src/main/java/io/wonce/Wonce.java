package io.wonce;

import io.wonce.cli.AuditCommand;
import io.wonce.cli.ReadCommand;
import io.wonce.cli.ServeCommand;
import io.wonce.cli.Wrong;
import io.wonce.cli.demo.DemoCommand;
import io.wonce.config.Config;
import io.wonce.config.UnusableConfig;
import io.wonce.domain.reading.Reader;
import io.wonce.postgres.UnusableDatabase;
import io.wonce.web.PortTaken;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The composition root: all commands with the parts that they work with. */
@Command(
        name = "wonce",
        mixinStandardHelpOptions = true,
        version = "Wonce 0.1.0",
        description = "Celebrates every win, counts every order once. Without a command: serve.")
public final class Wonce implements Callable<Integer> {
    private final ServeCommand serve;

    /** Reads the settings once a command needs them. */
    public Wonce(Supplier<Config> config, InstantSource clock) {
        this.serve = new ServeCommand(() -> Bot.start(config.get(), clock));
    }

    /** All commands; {@code serve} where none is given. */
    public CommandLine commandLine(InputStream input) {
        Wrong wrong = new Wrong(List.of(UnusableConfig.class), List.of(UnusableDatabase.class, PortTaken.class));
        CommandLine wonce = new CommandLine(this)
                .addSubcommand(serve)
                .addSubcommand(new ReadCommand(input, Reader::create))
                .addSubcommand(new AuditCommand(Reader::create))
                .addSubcommand(new DemoCommand(Stages::build));
        return wonce.setExecutionExceptionHandler(wrong).setParameterExceptionHandler(wrong);
    }

    @Override
    public Integer call() throws Exception {
        return serve.call();
    }
}
