package io.wonce.cli;

import io.wonce.app.audit.AuditExport;
import io.wonce.app.audit.AuditResult;
import io.wonce.cli.export.SlackExport;
import io.wonce.cli.export.UnusableExport;
import io.wonce.domain.linking.BundledRarity;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.reading.Reader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wonce audit EXPORT.zip}: how many orders there really were in a Slack export. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Tells how many orders there really were in a Slack workspace export.")
public final class AuditCommand implements Callable<Integer> {
    private static final int UNUSABLE_INPUT = 2;

    private final Supplier<Reader> reader;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "EXPORT.zip", description = "the zip that Slack made")
    private Path file = Path.of("");

    @Option(names = "--channel", paramLabel = "NAME", description = "only this channel; may be given more than once")
    private List<String> channels = List.of();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneName.class,
            description = "time zone of the weeks, such as Europe/Amsterdam (default: this machine's)")
    private ZoneId zone = ZoneId.systemDefault();

    @Option(names = "--format", paramLabel = "text|json", description = "text (default) or json")
    private Format format = Format.text;

    /** The forms that an audit is printed in, named as they are typed. */
    enum Format {
        text,
        json
    }

    /** The command; {@code reader} is made once the command runs. */
    public AuditCommand(Supplier<Reader> reader) {
        this.reader = reader;
    }

    /** Prints the audit to the command line's out; one line to its err and 2 if the export cannot be used. */
    @Override
    public Integer call() {
        PrintWriter err = line().getErr();
        try (SlackExport export = SlackExport.open(file)) {
            Set<String> wanted = wanted();
            Set<String> unknown = new TreeSet<>(wanted);
            unknown.removeAll(export.channels());
            if (!unknown.isEmpty()) {
                err.println("There is no channel " + String.join(", ", unknown) + " in this export. It holds: "
                        + String.join(", ", new TreeSet<>(export.channels())) + ".");
                return UNUSABLE_INPUT;
            }
            print(audit(export, wanted));
            return 0;
        } catch (UnusableExport e) {
            err.println(e.getMessage());
            return UNUSABLE_INPUT;
        }
    }

    private Set<String> wanted() {
        return channels.stream()
                .map(name -> name.startsWith("#") ? name.substring(1) : name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private AuditResult audit(SlackExport export, Set<String> wanted) {
        Linker linker = new Linker();
        BundledRarity rarity = new BundledRarity();
        Reader made = reader.get();
        AuditExport audit = new AuditExport(
                (message, habits) -> made.read(message.text(), habits),
                (heard, deals) -> linker.decideUnattended(heard, deals, rarity),
                zone);
        Progress progress = new Progress(line().getErr(), Terminal.isWatched(), 2 * export.days());
        AuditResult result = audit.audit(
                consumer -> export.forEachMessage(consumer, progress::dayDone),
                channel -> wanted.isEmpty() || wanted.contains(channel));
        progress.done();
        return result;
    }

    private void print(AuditResult result) {
        PrintWriter out = line().getOut();
        switch (format) {
            case text -> new AuditText(result, out).print();
            case json -> AuditJson.write(result, out);
        }
        out.flush();
    }

    private picocli.CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("the audit command is not registered with a command line");
        }
        return spec.commandLine();
    }

    /** A line on the terminal that tells how far the audit has come; silent where nobody watches. */
    private static final class Progress {
        private final PrintWriter err;
        private final boolean watched;
        private final int days;
        private int done;

        private Progress(PrintWriter err, boolean watched, int days) {
            this.err = err;
            this.watched = watched;
            this.days = days;
        }

        private void dayDone() {
            done++;
            if (watched) {
                err.print(String.format(Locale.ENGLISH, "\rreading: %d %%", 100 * done / days));
                err.flush();
            }
        }

        private void done() {
            if (watched) {
                err.print("\r" + " ".repeat(40) + "\r");
                err.flush();
            }
        }
    }
}
