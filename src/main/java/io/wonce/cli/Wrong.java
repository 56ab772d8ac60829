package io.wonce.cli;

import java.io.PrintWriter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells people what went wrong in one clear line on standard error, and scripts by the exit code. */
public final class Wrong implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Wrong.class);

    private final List<Class<? extends Exception>> input;
    private final List<Class<? extends Exception>> expected;

    /**
     * Knows which exceptions speak for themselves.
     *
     * @param input those that mean unusable input: exit code 2
     * @param expected those that mean a failure with a known way out: exit code 1
     */
    public Wrong(List<Class<? extends Exception>> input, List<Class<? extends Exception>> expected) {
        this.input = List.copyOf(input);
        this.expected = List.copyOf(expected);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        PrintWriter err = command.getErr();
        boolean unusable = input.stream().anyMatch(type -> type.isInstance(failure));
        if (unusable || expected.stream().anyMatch(type -> type.isInstance(failure))) {
            err.println(failure.getMessage());
        } else {
            LOG.error("unexpected failure", failure);
            err.println("Wonce failed: " + failure.getMessage() + ". The log above tells where.");
        }
        err.flush();
        return unusable ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }
}
