package io.wonce.app.port;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.organisation.OrganisationId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Where a platform takes what is said in a channel, for one that tells so with each message, as Teams does. */
public interface Addresses {
    /**
     * Keeps where a channel is reached, unless something newer is known. One that was closed earlier is open again.
     *
     * @param channel also {@link ChannelRef#direct}, for a person of {@code workspace}
     * @param account of a person, by what name the platform opens a direct conversation; empty for others
     * @param at when the platform said so
     */
    void keep(Workspace workspace, ChannelRef channel, URI service, Optional<String> account, Instant at);

    /**
     * How a channel is reached: as it was said there last, or else anywhere in the organisation's workspaces. Empty where that is
     * not known, or where its workspace has thrown Wonce out.
     */
    Optional<Address> of(OrganisationId organisation, ChannelRef channel);

    /** The platform takes nothing for the channel any more, until {@link #keep}. */
    void close(Address address, ChannelRef channel, Instant at);

    /**
     * How a channel is reached.
     *
     * @param workspace through which
     * @param service the platform's own address for it
     * @param account as it was kept for the channel
     * @param open whether it takes what is sent
     */
    record Address(Workspace workspace, URI service, Optional<String> account, boolean open) {}
}
