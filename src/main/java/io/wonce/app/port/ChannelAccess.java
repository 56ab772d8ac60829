package io.wonce.app.port;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.organisation.OrganisationId;

/** Whether Wonce may speak in a channel. */
@FunctionalInterface
public interface ChannelAccess {
    /** Whether it surely may not, until somebody invites it; false where nobody knows. Takes about a second at most. */
    boolean isShut(OrganisationId organisation, ChannelRef channel);

    /** Of platforms that let Wonce speak everywhere, or do not tell. */
    static ChannelAccess untold() {
        return (organisation, channel) -> false;
    }
}
