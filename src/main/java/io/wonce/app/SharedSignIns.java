package io.wonce.app;

import io.wonce.app.port.SignIns;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.Ticket;
import java.time.Instant;
import java.util.Optional;

/** Sign-ins that take no more of the database than a share of it. */
record SharedSignIns(SignIns signIns, Share share) implements SignIns {
    @Override
    public void offer(Ticket link, PersonRef person, Instant now, Instant end) {
        run(() -> signIns.offer(link, person, now, end));
    }

    @Override
    public boolean isOpen(Ticket link, Instant now) {
        return share.within(() -> signIns.isOpen(link, now));
    }

    @Override
    public Optional<PersonRef> use(Ticket link, Instant now) {
        return share.within(() -> signIns.use(link, now));
    }

    @Override
    public void begin(Ticket session, PersonRef person, Instant now, Instant end) {
        run(() -> signIns.begin(session, person, now, end));
    }

    @Override
    public Optional<Session> find(Ticket session, Instant now) {
        return share.within(() -> signIns.find(session, now));
    }

    @Override
    public void prolong(Ticket session, Instant end) {
        run(() -> signIns.prolong(session, end));
    }

    @Override
    public void end(Ticket session) {
        run(() -> signIns.end(session));
    }

    private void run(Runnable work) {
        share.within(() -> {
            work.run();
            return true;
        });
    }
}
