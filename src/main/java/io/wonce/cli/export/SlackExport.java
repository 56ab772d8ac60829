package io.wonce.cli.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.wonce.app.port.Export;
import io.wonce.app.port.ExportMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A Slack workspace export, read day by day: all channels of a day together, so that messages come in the order in which
 * they were written while no more than one day is held in memory.
 */
public final class SlackExport implements Export, AutoCloseable {
    private final ExportZip zip;
    private final DayFiles files;
    private final People people;
    private final Speech speech;
    private final Corrections corrections;
    private final Held held;
    private final Limits limits;
    private final Set<String> channels = new TreeSet<>();

    private SlackExport(ExportZip zip, DayFiles files, Limits limits) {
        this.zip = zip;
        this.files = files;
        this.held = new Held(limits);
        this.people = new People(held);
        this.speech = new Speech(people);
        this.corrections = new Corrections(held);
        this.limits = limits;
    }

    /**
     * Opens an export and reads its lists of people and channels.
     *
     * @throws UnusableExport if the file is missing, is no zip, is hostile, or is no Slack export
     */
    public static SlackExport open(Path file) {
        return open(file, Limits.USUAL);
    }

    static SlackExport open(Path file, Limits limits) {
        ExportZip zip = ExportZip.open(file, limits);
        try {
            DayFiles files = DayFiles.of(zip);
            SlackExport export = new SlackExport(zip, files, limits);
            zip.forEachObject(files.needed("users.json"), export.people::add);
            zip.forEachObject(
                    files.needed("channels.json"),
                    channel -> export.add(channel.path("name").asText()));
            files.byDay().values().forEach(day -> day.forEach(one -> export.add(one.channel())));
            return export;
        } catch (UnusableExport e) {
            zip.close();
            throw e;
        }
    }

    private void add(String channel) {
        if (channels.add(channel)) {
            held.add(channel.length());
        }
    }

    /** Names of all channels, without {@code #}. */
    public Set<String> channels() {
        return Set.copyOf(channels);
    }

    /** How many days have messages. */
    public int days() {
        return files.byDay().size();
    }

    /**
     * Reads all messages.
     *
     * @throws UnusableExport if a file is damaged, unpacks to too much, holds bad JSON, or more of a day than there is memory for
     */
    @Override
    public void forEachMessage(Consumer<ExportMessage> consumer) {
        forEachMessage(consumer, () -> {});
    }

    /** Reads all messages and runs {@code afterDay} whenever a day is done. */
    public void forEachMessage(Consumer<ExportMessage> consumer, Runnable afterDay) {
        files.byDay().values().forEach(day -> day.forEach(file -> corrections.collect(zip, file)));
        for (List<DayFiles.DayFile> day : files.byDay().values()) {
            Held today = new Held(limits);
            List<ExportMessage> messages = new ArrayList<>();
            day.forEach(file -> zip.forEachObject(
                    file.entry(),
                    message -> read(message, file.channel()).ifPresent(said -> {
                        today.add(said.text().length() + said.author().length());
                        messages.add(said);
                    })));
            messages.sort(Comparator.comparing(ExportMessage::at));
            messages.forEach(consumer);
            afterDay.run();
        }
    }

    private Optional<ExportMessage> read(JsonNode message, String channel) {
        return corrections.apply(message, channel).flatMap(current -> speech.of(current, channel));
    }

    @Override
    public void close() {
        zip.close();
    }
}
