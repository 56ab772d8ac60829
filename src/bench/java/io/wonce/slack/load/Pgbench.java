package io.wonce.slack.load;

import io.wonce.postgres.DatabaseAddress;
import io.wonce.postgres.StatementLog.Executed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program {@code pgbench}, running one recorded transaction again and again. What has to differ from one transaction to the
 * next (the message's id, ids of the outbox, the fingerprint, moments) differs there too.
 */
final class Pgbench implements Contestant {
    private static final String PROGRAM = "pgbench";
    private static final int OK = 200;
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:.*");
    private static final Pattern COUNT = Pattern.compile("transactions actually processed: (\\d+)");
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without");

    private final DatabaseAddress owner;
    private final StringBuilder script = new StringBuilder("\\set stamp random(1, 9000000000000000000)\nbegin;\n");
    private final List<String> values = new ArrayList<>();

    /**
     * Of a transaction.
     *
     * @param messageId the platform's id of the message that it heard
     * @param fixed values that stay as they are though they look like ids
     */
    Pgbench(DatabaseAddress owner, List<Executed> transaction, String messageId, String fixed) {
        this.owner = owner;
        for (Executed statement : transaction) {
            script.append(PARAMETER
                            .matcher(statement.sql())
                            .replaceAll(found -> Matcher.quoteReplacement(
                                    value(statement.parameters(), Integer.parseInt(found.group(1)), messageId, fixed))))
                    .append(";\n");
        }
        script.append("commit;\n");
    }

    private String value(Map<Integer, Optional<String>> parameters, int number, String messageId, String fixed) {
        Optional<String> value = parameters.get(number);
        if (value.isEmpty()) {
            return "null";
        }
        String text = value.get();
        if (text.equals(messageId)) {
            return ":stamp";
        }
        if (text.startsWith("prompt:")) {
            return "concat('prompt:', :stamp::text)";
        }
        if (MOMENT.matcher(text).matches()) {
            return "now()";
        }
        if (UUID.matcher(text).matches() && !text.equals(fixed)) {
            return "gen_random_uuid()";
        }
        values.add(text);
        return ":v" + values.size() + arrayType(text);
    }

    private static String arrayType(String value) {
        boolean isArray = value.startsWith("{") && !value.contains("\":");
        if (!isArray) {
            return "";
        }
        return value.matches("[{}0-9,\"]+") ? "::bigint[]" : "::text[]";
    }

    /** Whether there is one here. */
    static boolean isInstalled() {
        try {
            return new ProcessBuilder(PROGRAM, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Each transaction is an answer. */
    @Override
    public Answers answer(int connections, Duration time) {
        try {
            Path folder = Files.createTempDirectory("wonce-pgbench");
            Path file = folder.resolve("win.sql");
            Files.writeString(file, script);
            double seconds = run(file, connections, time);
            Files.delete(file);
            return timed(folder).during(seconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Returns for how long it ran. */
    private double run(Path file, int connections, Duration time) throws IOException, InterruptedException {
        URI address = URI.create(owner.jdbcUrl().substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of(PROGRAM, "-n", "-M", "prepared", "-h", address.getHost()));
        command.addAll(List.of("-p", String.valueOf(address.getPort()), "-U", owner.user() + "_app"));
        command.addAll(List.of("-c", String.valueOf(connections), "-j", "2", "-T", String.valueOf(time.toSeconds())));
        command.addAll(List.of("-l", "--log-prefix", file.resolveSibling("log").toString()));
        for (int i = 0; i < values.size(); i++) {
            command.addAll(List.of("-D", "v" + (i + 1) + "=" + values.get(i)));
        }
        command.addAll(List.of("-f", file.toString(), address.getPath().substring(1)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGOPTIONS", "-c search_path=wonce,public");
        Process pgbench = builder.start();
        String said = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher tps = TPS.matcher(said);
        Matcher count = COUNT.matcher(said);
        if (pgbench.waitFor() != 0 || !tps.find() || !count.find()) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return Long.parseLong(count.group(1)) / Double.parseDouble(tps.group(1));
    }

    /** Of its logs, one for each of its threads, in which the third figure of a line is a transaction's time in microseconds. */
    private static Answers timed(Path folder) throws IOException {
        Answers answers = new Answers();
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder)) {
            for (Path log : logs) {
                for (String line : Files.readAllLines(log)) {
                    answers.add(OK, TimeUnit.MICROSECONDS.toNanos(Long.parseLong(line.split(" ", 4)[2])));
                }
                Files.delete(log);
            }
        }
        Files.delete(folder);
        return answers;
    }
}
