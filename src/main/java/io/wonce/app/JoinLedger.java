package io.wonce.app;

import io.wonce.app.port.Invitations;
import io.wonce.app.port.Invitations.Guest;
import io.wonce.app.port.Invitations.Joining;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Workspace;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.JoinCode;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.NotJoined.Obstacle;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An admin has their workspace or tenant share the ledger of the organisation that invited it, unless something would be lost. */
public final class JoinLedger {
    private static final int MOST_WRONG = 10;
    private static final Logger LOG = LoggerFactory.getLogger(JoinLedger.class);

    private final Ledger ledger;
    private final Invitations invitations;
    private final InstantSource clock;
    private final Consumer<Workspace> whenMoved;

    /** Tells {@code whenMoved} of a place that is another organisation's from then on. */
    public JoinLedger(Ledger ledger, Invitations invitations, InstantSource clock, Consumer<Workspace> whenMoved) {
        this.ledger = ledger;
        this.invitations = invitations;
        this.clock = clock;
        this.whenMoved = whenMoved;
    }

    /** {@link Answer.Joined}, or {@link Answer.NotJoined} with the reason; then nothing has changed. */
    public Answer join(Workspace place, String typedCode, Actor actor) {
        if (!ledger.write(place.organisation(), books -> new Permission(books, actor).administers())) {
            return new Answer.NotJoined(Obstacle.ADMINS_ONLY);
        }
        GuessLimit limit = new GuessLimit(invitations, clock, MOST_WRONG);
        String guesser = place.platform() + " " + place.id();
        if (limit.isReached(guesser)) {
            return new Answer.NotJoined(Obstacle.TOO_MANY_TRIES);
        }
        Guest guest = new Guest(
                place.platform(), place.id(), Optional.of(actor.person().ref()));
        Joining ended = JoinCode.parse(typedCode)
                .map(code -> invitations.redeem(code, guest, clock.instant()))
                .orElseGet(Joining.Unknown::new);
        if (ended instanceof Joining.Joined joined) {
            ledger.write(joined.organisation(), books -> {
                new HouseLog(books, actor, clock.instant()).concerning(ChangeKind.PLACE_JOINED, place.name());
                return true;
            });
            return moved(place, joined);
        }
        if (ended instanceof Joining.Unknown) {
            limit.note(guesser);
            return new Answer.NotJoined(Obstacle.UNKNOWN_CODE);
        }
        return new Answer.NotJoined(ended instanceof Joining.Same ? Obstacle.SAME_LEDGER : Obstacle.OWN_LEDGER);
    }

    private Answer moved(Workspace place, Joining.Joined joined) {
        LOG.info(
                "{} place {} left organisation {} and joined {}",
                place.platform(),
                place.id(),
                place.organisation(),
                joined.organisation());
        whenMoved.accept(place);
        return new Answer.Joined(joined.organisation(), joined.name(), place.name());
    }
}
