package io.wonce.web.tryout.view;

import io.wonce.app.port.TryoutRoom.Line;
import io.wonce.domain.chat.MessageRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The lines of a channel, as the page shows them. */
public final class Talk {
    private static final Duration BREATH = Duration.ofMinutes(5);

    private final List<Line> lines;
    private final LineWords words;

    /** All {@code lines} of the channel, threads included, oldest first. */
    public Talk(List<Line> lines, LineWords words) {
        this.lines = lines;
        this.words = words;
    }

    /** The channel itself; what Wonce says in threads stands with the message it is about. */
    public List<LineView> channel() {
        List<LineView> views = new ArrayList<>();
        Optional<Line> previous = Optional.empty();
        for (Line line : roots()) {
            boolean fresh = previous.isEmpty() || !words.sameDay(previous.get().at(), line.at());
            boolean joined =
                    !fresh && previous.filter(before -> joins(before, line)).isPresent();
            views.add(root(line, fresh, joined));
            previous = Optional.of(line);
        }
        return views;
    }

    /** The thread below the message {@code root}; empty where there is no such message. */
    public Optional<ThreadView> thread(String root) {
        return roots().stream()
                .filter(line -> line.ref().messageId().equals(root))
                .findFirst()
                .map(line -> new ThreadView(words.view(line, false, false, List.of(), 0), replies(line)));
    }

    /** When somebody other than {@code reader} was last heard. */
    public Optional<Instant> latestFor(Member reader) {
        return lines.stream()
                .filter(line -> line.author().filter(reader.ref()::equals).isEmpty())
                .map(Line::at)
                .max(Comparator.naturalOrder());
    }

    /** The messages that stand in the channel itself; one that was deleted keeps a place for its thread. */
    private List<Line> roots() {
        Map<MessageRef, Line> roots = new LinkedHashMap<>();
        for (Line line : lines) {
            MessageRef root = line.threadRoot().orElse(line.ref());
            roots.putIfAbsent(root, line.threadRoot().isEmpty() ? line : gone(root, line));
        }
        return List.copyOf(roots.values());
    }

    private static Line gone(MessageRef root, Line reply) {
        return new Line(root, Optional.empty(), Optional.empty(), "", Optional.empty(), reply.at(), false, Map.of());
    }

    private LineView root(Line line, boolean fresh, boolean joined) {
        List<LineView> asides = below(line, reply -> reply.author().isEmpty());
        int replies = below(line, reply -> reply.author().isPresent()).size();
        return words.view(line, fresh, joined, asides, replies);
    }

    private List<LineView> replies(Line root) {
        return below(root, reply -> true);
    }

    private List<LineView> below(Line root, Predicate<Line> which) {
        return lines.stream()
                .filter(line -> line.threadRoot().filter(root.ref()::equals).isPresent())
                .filter(which)
                .map(line -> words.view(line, false, false, List.of(), 0))
                .toList();
    }

    private boolean joins(Line before, Line line) {
        return before.author().isPresent()
                && before.author().equals(line.author())
                && Duration.between(before.at(), line.at()).compareTo(BREATH) < 0
                && below(before, reply -> true).isEmpty();
    }
}
