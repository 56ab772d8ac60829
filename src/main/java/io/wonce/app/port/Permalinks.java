package io.wonce.app.port;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.net.URI;
import java.util.Optional;

/** Where a message stands in chat, for who wants to read it there. */
public interface Permalinks {
    /** Whose messages. */
    Platform platform();

    /** The address of the announcement's message; empty where the platform gives none now. Takes about a second at most. */
    Optional<URI> of(OrganisationId organisation, Announcement announcement);
}
