package io.wonce.app.port;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where Wonce is installed, and through which workspace it reaches a channel. */
public interface Workspaces {
    /** Empty where Wonce was never installed, or was thrown out since. */
    Optional<Workspace> find(Platform platform, String id);

    /** Whose a workspace is or was. */
    Optional<OrganisationId> owner(Platform platform, String id);

    /** All that are connected now. */
    List<Workspace> connected(Platform platform);

    /**
     * The connected workspace through which {@code channel} is reached; of a direct conversation, that of the person. The
     * organisation's first one for an unknown channel or person. Empty where Wonce was thrown out of the one that reached the
     * channel: until it returns, or another one hears something there.
     */
    Optional<Workspace> reaching(OrganisationId organisation, ChannelRef channel);

    /**
     * Keeps an installation, also one that returns.
     *
     * @param credentials encrypted at rest; empty where the environment has them
     */
    void connect(Workspace workspace, Optional<Credentials> credentials);

    /**
     * Throws the credentials away and keeps the ledger; what waits to be sent waits on.
     *
     * @return whether it was connected until now
     */
    boolean disconnect(Workspace workspace, Instant at);

    /**
     * Disconnects those of {@code organisation} that had their token in the environment before {@code now}'s took its place.
     *
     * @return which ones
     */
    List<Workspace> disconnectFormer(OrganisationId organisation, Workspace now, Instant at);

    /** Empty where the environment has them. */
    Optional<Credentials> credentials(Workspace workspace);

    /**
     * Begins to renew the credentials; nobody else does so before {@code until}, unless it is ended earlier.
     *
     * @return the credentials to renew; empty where somebody else is at it
     */
    Optional<Credentials> beginRenewal(Workspace workspace, Instant now, Instant until);

    /**
     * Ends the renewal that was begun until {@code until}: keeps {@code credentials}, unless that time was over for somebody else.
     *
     * @return whether it kept them
     */
    boolean endRenewal(Workspace workspace, Instant until, Credentials credentials);

    /**
     * Keeps through which workspace a channel is reached, where it was not known before.
     *
     * @return whether it was new; of a known one, until when it was heard stays as it is
     */
    boolean meet(Workspace workspace, ChannelRef channel, Instant at);

    /** Keeps through which workspace a person is reached: the one in which they are, or were seen last. */
    void meet(Workspace workspace, PersonRef person);

    /** Something was said in a channel of {@code workspace} at {@code at}, and was heard. */
    void heard(Workspace workspace, ChannelRef channel, Instant at);

    /** Wonce is no longer in the channel, or nobody talks there any more. */
    void left(Workspace workspace, ChannelRef channel, Instant at);

    /** The channels that Wonce is in, each with the time until which it has heard it. */
    List<Watched> watched(Workspace workspace);

    /**
     * A channel that Wonce is in.
     *
     * @param heardUntil when the last message was posted that was heard
     */
    record Watched(ChannelRef channel, Instant heardUntil) {}
}
