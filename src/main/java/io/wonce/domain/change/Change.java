package io.wonce.domain.change;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.ChangeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One event of the ledger: who changed what, when and where from. Never altered; undo is another change.
 *
 * @param kind what was done
 * @param by who did it
 * @param surface by what means
 * @param at when
 * @param facts what changed, in order
 * @param undoes the change that this one takes back
 */
public record Change(
        ChangeKind kind, PersonRef by, Surface surface, Instant at, List<Fact> facts, Optional<ChangeId> undoes) {
    public Change {
        facts = List.copyOf(facts);
    }

    /** The facts that take this change back, in the order to apply them. */
    public List<Fact> inverse() {
        List<Fact> back = new ArrayList<>(facts.stream().map(Fact::inverse).toList());
        Collections.reverse(back);
        return back;
    }
}
