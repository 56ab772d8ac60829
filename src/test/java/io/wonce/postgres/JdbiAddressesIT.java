package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Addresses;
import io.wonce.app.port.Addresses.Address;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.Organisation;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class JdbiAddressesIT {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final URI OLD = URI.create("https://smba.trafficmanager.net/emea/old/");
    private static final URI NEW = URI.create("https://smba.trafficmanager.net/emea/new/");

    private final Organisation organisation = TestDatabase.organisation();
    private final Addresses addresses = TestDatabase.shared().addresses();
    private final Workspaces workspaces = TestDatabase.shared().workspaces(Optional.empty());
    private final Workspace tenant = tenant(organisation);
    private final ChannelRef wins = channel();

    @BeforeEach
    void connect() {
        workspaces.connect(tenant, Optional.empty());
    }

    @Test
    void the_newest_address_holds_also_when_the_older_one_is_told_later() {
        addresses.keep(tenant, wins, NEW, Optional.empty(), MONDAY);
        addresses.keep(tenant, wins, OLD, Optional.empty(), MONDAY.minusSeconds(60));
        assertThat(addresses.of(organisation.id(), wins)).contains(new Address(tenant, NEW, Optional.empty(), true));

        addresses.keep(tenant, wins, OLD, Optional.empty(), MONDAY.plusSeconds(60));
        assertThat(addresses.of(organisation.id(), wins)).contains(new Address(tenant, OLD, Optional.empty(), true));
    }

    @Test
    void a_channel_without_one_of_its_own_has_the_newest_of_its_tenant() {
        ChannelRef jan = ChannelRef.direct(new PersonRef(Platform.TEAMS, "jan"));
        assertThat(addresses.of(organisation.id(), jan)).isEmpty();

        addresses.keep(tenant, wins, OLD, Optional.empty(), MONDAY);
        addresses.keep(tenant, channel(), NEW, Optional.empty(), MONDAY.plusSeconds(1));

        assertThat(addresses.of(organisation.id(), jan)).contains(new Address(tenant, NEW, Optional.empty(), true));
        assertThat(addresses.of(organisation.id(), wins)).contains(new Address(tenant, OLD, Optional.empty(), true));
        assertThat(addresses.of(TestDatabase.organisation().id(), wins)).isEmpty();
    }

    @Test
    void a_closed_channel_is_open_again_when_something_newer_is_said_there() {
        addresses.keep(tenant, wins, OLD, Optional.empty(), MONDAY);

        addresses.close(new Address(tenant, OLD, Optional.empty(), true), wins, MONDAY.plusSeconds(10));
        addresses.keep(tenant, wins, OLD, Optional.empty(), MONDAY.plusSeconds(5));
        assertThat(addresses.of(organisation.id(), wins)).contains(new Address(tenant, OLD, Optional.empty(), false));
        assertThat(addresses.of(organisation.id(), channel()))
                .contains(new Address(tenant, OLD, Optional.empty(), true));

        addresses.keep(tenant, wins, OLD, Optional.empty(), MONDAY.plusSeconds(20));
        assertThat(addresses.of(organisation.id(), wins)).contains(new Address(tenant, OLD, Optional.empty(), true));
    }

    @Test
    void one_that_nobody_spoke_in_can_be_closed_too() {
        addresses.keep(tenant, wins, OLD, Optional.empty(), MONDAY);
        ChannelRef jan = ChannelRef.direct(new PersonRef(Platform.TEAMS, "jan"));

        addresses.close(addresses.of(organisation.id(), jan).orElseThrow(), jan, MONDAY);

        assertThat(addresses.of(organisation.id(), jan)).contains(new Address(tenant, OLD, Optional.empty(), false));
    }

    @Test
    void a_persons_account_is_kept_for_their_own_conversation_only() {
        ChannelRef jan = ChannelRef.direct(new PersonRef(Platform.TEAMS, "jan"));

        addresses.keep(tenant, jan, OLD, Optional.of("29:old"), MONDAY);
        addresses.keep(tenant, jan, OLD, Optional.of("29:jan"), MONDAY.plusSeconds(1));

        assertThat(addresses.of(organisation.id(), jan))
                .contains(new Address(tenant, OLD, Optional.of("29:jan"), true));
        assertThat(addresses.of(organisation.id(), wins)).contains(new Address(tenant, OLD, Optional.empty(), true));
    }

    @Test
    void a_channel_of_a_tenant_that_left_is_not_sought_in_another_one() {
        Workspace other = tenant(organisation);
        workspaces.connect(other, Optional.empty());
        addresses.keep(other, channel(), NEW, Optional.empty(), MONDAY);
        addresses.keep(tenant, wins, OLD, Optional.empty(), MONDAY);

        workspaces.disconnect(tenant, MONDAY);

        assertThat(addresses.of(organisation.id(), wins)).isEmpty();
    }

    private static Workspace tenant(Organisation organisation) {
        return new Workspace(Platform.TEAMS, UUID.randomUUID().toString(), organisation.id(), "Acme", "28:wonce");
    }

    private static ChannelRef channel() {
        return new ChannelRef(Platform.TEAMS, "19:" + UUID.randomUUID() + "@thread.tacv2");
    }
}
