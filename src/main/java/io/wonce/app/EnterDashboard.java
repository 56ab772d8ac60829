package io.wonce.app;

import io.wonce.app.port.SignIns;
import io.wonce.domain.organisation.Ticket;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Somebody uses their link to the dashboard. */
public final class EnterDashboard {
    private final SignIns signIns;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public EnterDashboard(SignIns signIns, InstantSource clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Uses {@code link} up; the ticket of a new session, or empty where the link is no longer good, or never was. */
    public Optional<Ticket> enter(Ticket link) {
        Instant now = clock.instant();
        return signIns.use(link, now).map(person -> {
            Ticket session = Ticket.draw(link.organisation(), random);
            signIns.begin(session, person, now, SessionLength.until(now, now));
            return session;
        });
    }
}
