package io.wonce.app;

import io.wonce.app.port.Invitations;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.JoinCode;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.NotJoined.Obstacle;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** An admin invites another workspace or tenant to share the organisation's ledger. */
public final class InvitePlace {
    private static final Duration LASTING = Duration.ofDays(1);

    private final Ledger ledger;
    private final Invitations invitations;
    private final Optional<URI> installPage;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** Names {@code installPage} to places that do not have Wonce yet. */
    public InvitePlace(Ledger ledger, Invitations invitations, Optional<URI> installPage, InstantSource clock) {
        this.ledger = ledger;
        this.invitations = invitations;
        this.installPage = installPage;
        this.clock = clock;
    }

    /** {@link Answer.Invited} with a code for one place and one day, or {@link Answer.NotJoined} for who is no admin. */
    public Answer invite(OrganisationId organisation, Actor actor) {
        boolean may = ledger.write(organisation, books -> {
            boolean administers = new Permission(books, actor).administers();
            if (administers) {
                new HouseLog(books, actor, clock.instant()).keep(ChangeKind.PLACE_INVITED);
            }
            return administers;
        });
        if (!may) {
            return new Answer.NotJoined(Obstacle.ADMINS_ONLY);
        }
        JoinCode code = JoinCode.draw(random);
        invitations.keep(
                code, organisation, actor.person().ref(), clock.instant().plus(LASTING));
        return new Answer.Invited(code, installPage.map(page -> page + "?join=" + code.shown()));
    }
}
