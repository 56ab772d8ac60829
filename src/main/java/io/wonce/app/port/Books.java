package io.wonce.app.port;

import io.wonce.domain.organisation.Organisation;

/** The books of one organisation, open for one transaction. */
public interface Books {
    /** Whose books these are. */
    Organisation organisation();

    Messages messages();

    Announcements announcements();

    Deals deals();

    Changes changes();

    Outbox outbox();

    People people();

    Counts counts();

    Settings settings();
}
