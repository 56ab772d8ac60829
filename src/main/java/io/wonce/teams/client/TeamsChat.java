package io.wonce.teams.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.app.port.Addresses;
import io.wonce.app.port.Addresses.Address;
import io.wonce.app.port.Chat;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** Teams as a platform to talk on. It cannot be asked what it took: its connector shows no messages. */
public final class TeamsChat implements Chat {
    private static final Duration UNTIL_RETURN = Duration.ofMinutes(5);
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final Addresses addresses;
    private final Function<Delivery, ObjectNode> activities;
    private final Courier courier;

    /**
     * A chat over {@code connector}.
     *
     * @param activities renders what is sent, as {@link TeamsActivity} does
     */
    public TeamsChat(
            Addresses addresses, Connector connector, Function<Delivery, ObjectNode> activities, InstantSource clock) {
        this.addresses = addresses;
        this.activities = activities;
        this.courier = new Courier(connector, addresses, clock);
    }

    @Override
    public Platform platform() {
        return Platform.TEAMS;
    }

    @Override
    public Sending send(Delivery delivery) {
        try {
            Optional<Address> address =
                    addresses.of(delivery.organisation(), delivery.to().channel());
            return address.map(reached -> send(reached, delivery))
                    .orElseGet(() -> new Sending.Later(UNTIL_RETURN, "not connected to Teams"));
        } catch (LedgerUnavailable away) {
            return new Sending.Later(BREATH, "the database is away");
        }
    }

    /** Sent twice, an edit or a reaction does no harm. */
    @Override
    public Search find(Delivery delivery) {
        return delivery.edits().isPresent() || delivery.content() instanceof Outgoing.Sign
                ? new Search.Missing()
                : new Search.Unsure("Teams cannot be asked whether it took a message");
    }

    private Sending send(Address address, Delivery delivery) {
        if (!address.open()) {
            return new Sending.Refused("the conversation takes nothing from Wonce any more", true);
        }
        if (delivery.content() instanceof Outgoing.Sign sign) {
            return courier.react(address, delivery, sign);
        }
        ObjectNode activity = activities.apply(delivery);
        return delivery.edits()
                .map(edited -> courier.edit(address, delivery, edited, activity))
                .orElseGet(() -> courier.post(address, delivery, activity));
    }
}
