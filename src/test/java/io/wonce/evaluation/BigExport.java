package io.wonce.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An export as large as a whole company's: several teams' channels over a year, one message in ten about an order. */
public final class BigExport {
    private static final int TEAMS = 20;
    private static final int WEEKS = 60;
    private static final int PROBED_CUSTOMERS = 50;

    private BigExport() {}

    /**
     * Writes it; the same arguments write the same messages.
     *
     * @param messages at least this many, at most a few per cent more
     * @param chatterPerMessage how many others stand beside each message about an order
     */
    public static void write(Path zip, int messages, double chatterPerMessage) throws IOException {
        int probed = stream(0, PROBED_CUSTOMERS, chatterPerMessage).messages().size();
        int customers = (int) Math.ceil(1.08 * PROBED_CUSTOMERS * messages / TEAMS / probed);
        List<Told> all = new ArrayList<>();
        for (int team = 0; team < TEAMS && all.size() < messages; team++) {
            all.addAll(inChannelsOf(team, stream(team, customers, chatterPerMessage)));
        }
        all.sort(Comparator.comparing(Told::at));
        ExportWriter.write(new Stream(all, Set.of(), Set.of()), zip);
    }

    /** The arguments: the file to write, the number of messages, and perhaps the chatter beside each message about an order. */
    public static void main(String[] arguments) throws IOException {
        double chatter = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 9;
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), chatter);
    }

    private static Stream stream(int team, int customers, double chatterPerMessage) {
        return new StreamGenerator(team + 1L, Level.NORMAL, Vocabulary.MEASURING, WEEKS)
                .make(customers, chatterPerMessage);
    }

    private static List<Told> inChannelsOf(int team, Stream stream) {
        IdentityHashMap<Told, Told> moved = new IdentityHashMap<>();
        List<Told> messages = new ArrayList<>();
        stream.messages().forEach(told -> messages.add(moved(told, team, moved)));
        return messages;
    }

    private static Told moved(Told told, int team, IdentityHashMap<Told, Told> moved) {
        Told before = moved.get(told);
        if (before != null) {
            return before;
        }
        Optional<Told> root = told.thread().map(one -> moved(one, team, moved));
        Told after = new Told(
                told.at(), told.channel() + "-" + team, root, told.author(), told.robot(), told.text(), told.said());
        moved.put(told, after);
        return after;
    }
}
