package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.Ticket;
import java.time.Instant;
import java.util.Optional;

/** Who may look at a ledger in a browser. Of each ticket a hash is kept. All calls are transactions of their own. */
public interface SignIns {
    /** Keeps until {@code end} that {@code link} lets {@code person} in, and drops the organisation's links that ended before {@code now}. */
    void offer(Ticket link, PersonRef person, Instant now, Instant end);

    /** Whether {@code link} can be used. */
    boolean isOpen(Ticket link, Instant now);

    /** Uses {@code link} up; empty where it was never offered, was used before, or ended. */
    Optional<PersonRef> use(Ticket link, Instant now);

    /** Keeps a session until {@code end}, and drops the organisation's sessions that ended before {@code now}. */
    void begin(Ticket session, PersonRef person, Instant now, Instant end);

    /** A session that has not ended; empty for any other ticket. */
    Optional<Session> find(Ticket session, Instant now);

    /** Lets a session last until {@code end}. */
    void prolong(Ticket session, Instant end);

    /** Ends a session. */
    void end(Ticket session);

    /**
     * Somebody who is signed in.
     *
     * @param person who
     * @param began when they signed in
     * @param end until when the session lasts
     */
    record Session(PersonRef person, Instant began, Instant end) {}
}
