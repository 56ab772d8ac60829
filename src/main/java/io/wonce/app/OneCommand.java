package io.wonce.app;

import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.DealId;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether two changes of one person came from a single {@code /deal expect}, which opens a deal and says when it comes. */
final class OneCommand {
    /** Longer than a command takes, and shorter than it takes to type the next. */
    private static final Duration BREATH = Duration.ofSeconds(1);

    private OneCommand() {}

    /** Whether one command did {@code opening} and then {@code expecting}. */
    static boolean did(Change opening, Change expecting) {
        return opening.kind() == ChangeKind.OPENED
                && opening.surface() == Surface.COMMAND
                && expecting.kind() == ChangeKind.EXPECTED
                && Duration.between(opening.at(), expecting.at()).compareTo(BREATH) < 0
                && deals(opening).equals(deals(expecting));
    }

    private static Set<DealId> deals(Change change) {
        return change.facts().stream().flatMap(OneCommand::deal).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<DealId> deal(Fact fact) {
        if (fact instanceof Fact.StatusChanged status) {
            return Stream.of(status.deal());
        }
        return fact instanceof Fact.Redescribed described ? Stream.of(described.deal()) : Stream.empty();
    }
}
