package io.wonce.app.command;

import io.wonce.app.port.Workspace;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.NotJoined.Obstacle;
import io.wonce.domain.outgoing.Verb;
import java.util.Optional;

/** {@code /deal join} gives out a code, {@code /deal join WONCE-7KQ4-9XTD} takes it; managers only. */
final class JoinCommand implements Command {
    private final Optional<Sharing> sharing;

    JoinCommand(Optional<Sharing> sharing) {
        this.sharing = sharing;
    }

    @Override
    public Verb verb() {
        return Verb.JOIN;
    }

    @Override
    public Answer answer(Asked asked) {
        return sharing.flatMap(open -> asked.place().map(place -> answer(open, place, asked)))
                .orElseGet(() -> new Answer.NotJoined(Obstacle.NO_PLACE));
    }

    private static Answer answer(Sharing open, Workspace place, Asked asked) {
        return asked.arguments().isEmpty()
                ? open.invite().invite(place.organisation(), asked.actor())
                : open.join().join(place, asked.arguments().text(), asked.actor());
    }
}
