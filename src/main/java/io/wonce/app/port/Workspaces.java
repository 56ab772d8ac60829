package io.wonce.app.port;

import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
     * organisation's first one for an unknown channel or person.
     */
    Optional<Workspace> reaching(OrganisationId organisation, ChannelRef channel);

    /**
     * Keeps an installation, also one that returns.
     *
     * @param credentials encrypted at rest; empty where the environment has them
     */
    void connect(Workspace workspace, Optional<Credentials> credentials);

    /** Throws the credentials away and keeps the ledger; what waits to be sent waits on. */
    void disconnect(Workspace workspace, Instant at);

    /** Empty where the environment has them. */
    Optional<Credentials> credentials(Workspace workspace);

    /** Replaces the credentials by what {@code renew} makes of them, while nobody else may do so. */
    Optional<Credentials> renew(Workspace workspace, UnaryOperator<Credentials> renew);

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
