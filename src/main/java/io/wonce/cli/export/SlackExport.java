package io.wonce.cli.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.wonce.app.port.Export;
import io.wonce.app.port.ExportMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final Speech speech;
    private final Corrections corrections = new Corrections();
    private final Set<String> channels = new TreeSet<>();

    private SlackExport(ExportZip zip, DayFiles files, Speech speech) {
        this.zip = zip;
        this.files = files;
        this.speech = speech;
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
            People people = new People();
            SlackExport export = new SlackExport(zip, files, new Speech(people));
            zip.forEachObject(files.needed("users.json"), people::add);
            zip.forEachObject(
                    files.needed("channels.json"),
                    channel -> export.channels.add(channel.path("name").asText()));
            files.byDay().values().forEach(day -> day.forEach(one -> export.channels.add(one.channel())));
            return export;
        } catch (UnusableExport e) {
            zip.close();
            throw e;
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
     * @throws UnusableExport if a file is damaged, unpacks to too much, or holds bad JSON
     */
    @Override
    public void forEachMessage(Consumer<ExportMessage> consumer) {
        forEachMessage(consumer, () -> {});
    }

    /** Reads all messages and runs {@code afterDay} whenever a day is done. */
    public void forEachMessage(Consumer<ExportMessage> consumer, Runnable afterDay) {
        files.byDay().values().forEach(day -> day.forEach(file -> corrections.collect(zip, file)));
        for (List<DayFiles.DayFile> day : files.byDay().values()) {
            List<ExportMessage> messages = new ArrayList<>();
            day.forEach(file -> zip.forEachObject(file.entry(), message -> collect(message, file.channel(), messages)));
            messages.sort(Comparator.comparing(ExportMessage::at));
            messages.forEach(consumer);
            afterDay.run();
        }
    }

    private void collect(JsonNode message, String channel, List<ExportMessage> messages) {
        corrections
                .apply(message, channel)
                .flatMap(current -> speech.of(current, channel))
                .ifPresent(messages::add);
    }

    @Override
    public void close() {
        zip.close();
    }
}
