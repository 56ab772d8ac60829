package io.wonce.config;

import java.net.URI;

/**
 * How Microsoft Teams is reached.
 *
 * @param door who is let in
 * @param login where the Bot Framework tells which keys it signs its requests with: an OpenID configuration
 * @param authority where tokens for answers come from; ends in {@code /}, the tenant follows
 */
public record TeamsSettings(Door door, URI login, URI authority) {
    /** Whether the door asks nobody who they are; the whole server answers on loopback only then. */
    public boolean anonymous() {
        return door instanceof Door.Anonymous;
    }

    /** Who may come in. */
    public sealed interface Door {
        /**
         * What the Bot Framework signed for a bot of one tenant.
         *
         * @param appId names the bot: a UUID in lower case
         * @param password proves that it is the bot
         * @param tenantId of the only organisation that is served: a UUID in lower case
         */
        record Registered(String appId, Secret password, String tenantId) implements Door {}

        /** Who sits at this computer, for tests without a registration; of any tenant. */
        record Anonymous() implements Door {}
    }
}
