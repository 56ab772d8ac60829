package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.app.port.Credentials;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.Organisation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class JdbiWorkspacesIT {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final Organisation organisation = TestDatabase.organisation();
    private final Workspaces workspaces = TestDatabase.shared().workspaces(Optional.of(KEY));
    private final Workspace acme = workspace(organisation);

    @Test
    void a_workspace_is_found_by_its_id_until_it_throws_wonce_out() {
        workspaces.connect(acme, Optional.empty());
        assertThat(workspaces.find(Platform.SLACK, acme.id())).contains(acme);
        assertThat(workspaces.connected(Platform.SLACK)).contains(acme);

        workspaces.disconnect(acme, MONDAY);

        assertThat(workspaces.find(Platform.SLACK, acme.id())).isEmpty();
        assertThat(workspaces.connected(Platform.SLACK)).doesNotContain(acme);
        assertThat(workspaces.owner(Platform.SLACK, acme.id())).contains(organisation.id());
    }

    @Test
    void a_workspace_belongs_to_one_organisation() {
        workspaces.connect(acme, Optional.empty());
        Workspace stolen = new Workspace(
                Platform.SLACK, acme.id(), TestDatabase.organisation().id(), "Acme", "U1");

        assertThatThrownBy(() -> workspaces.connect(stolen, Optional.empty())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void tokens_are_unreadable_in_the_table_and_for_another_key() {
        Credentials credentials = new Credentials("xoxb-hush", Optional.of("xoxe-hush"), Optional.of(MONDAY));
        workspaces.connect(acme, Optional.of(credentials));

        assertThat(workspaces.credentials(acme)).contains(credentials);
        byte[] kept = TestDatabase.asOwner(
                handle -> handle.createQuery("select credentials from workspace where workspace_id = :id")
                        .bind("id", acme.id())
                        .mapTo(byte[].class)
                        .one());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("hush");
        byte[] other = new byte[32];
        other[0] = 1;
        Workspaces burgled =
                TestDatabase.shared().workspaces(Optional.of(Base64.getEncoder().encodeToString(other)));
        assertThatThrownBy(() -> burgled.credentials(acme)).hasMessageContaining("WONCE_KEY does not open");
    }

    @Test
    void a_channel_is_reached_through_the_workspace_that_heard_it() {
        Workspace second = workspace(organisation);
        workspaces.connect(acme, Optional.empty());
        workspaces.connect(second, Optional.empty());
        ChannelRef wins = new ChannelRef(Platform.SLACK, "C" + UUID.randomUUID());

        workspaces.heard(second, wins, MONDAY);

        assertThat(workspaces.reaching(organisation.id(), wins)).contains(second);
        assertThat(workspaces.reaching(organisation.id(), new ChannelRef(Platform.SLACK, "C" + UUID.randomUUID())))
                .isPresent();
    }

    @Test
    void the_mail_of_a_lost_workspace_waits_until_it_returns_or_another_one_hears_its_channel() {
        Workspace second = workspace(organisation);
        workspaces.connect(acme, Optional.empty());
        workspaces.connect(second, Optional.empty());
        ChannelRef wins = new ChannelRef(Platform.SLACK, "C" + UUID.randomUUID());
        workspaces.heard(second, wins, MONDAY);

        workspaces.disconnect(second, MONDAY);
        assertThat(workspaces.reaching(organisation.id(), wins)).isEmpty();

        workspaces.connect(second, Optional.empty());
        assertThat(workspaces.reaching(organisation.id(), wins)).contains(second);

        workspaces.disconnect(second, MONDAY);
        workspaces.heard(acme, wins, MONDAY);
        assertThat(workspaces.reaching(organisation.id(), wins)).contains(acme);
    }

    @Test
    void a_token_is_renewed_by_one_process_at_a_time() {
        Credentials old = new Credentials("xoxb-old", Optional.of("xoxe-old"), Optional.of(MONDAY));
        Credentials fresh = new Credentials("xoxb-new", Optional.of("xoxe-new"), Optional.of(MONDAY));
        Instant until = MONDAY.plusSeconds(30);
        workspaces.connect(acme, Optional.of(old));

        assertThat(workspaces.beginRenewal(acme, MONDAY, until)).contains(old);
        assertThat(workspaces.beginRenewal(acme, MONDAY, until)).isEmpty();
        workspaces.endRenewal(acme, until, fresh);
        assertThat(workspaces.credentials(acme)).contains(fresh);

        assertThat(workspaces.beginRenewal(acme, MONDAY, until)).contains(fresh);
        assertThat(workspaces.beginRenewal(acme, until, until.plusSeconds(30))).contains(fresh);
        workspaces.endRenewal(acme, until, old);
        assertThat(workspaces.credentials(acme)).contains(fresh);

        workspaces.connect(acme, Optional.of(old));
        workspaces.endRenewal(acme, until.plusSeconds(30), fresh);
        assertThat(workspaces.credentials(acme)).contains(old);
    }

    @Test
    void a_person_is_reached_through_the_workspace_in_which_they_were_seen_last() {
        Workspace second = workspace(organisation);
        workspaces.connect(acme, Optional.empty());
        workspaces.connect(second, Optional.empty());
        PersonRef jan = new PersonRef(Platform.SLACK, "U" + UUID.randomUUID());

        for (Workspace seenIn : List.of(acme, second, acme)) {
            workspaces.meet(seenIn, jan);
            assertThat(workspaces.reaching(organisation.id(), ChannelRef.direct(jan)))
                    .contains(seenIn);
        }
        workspaces.disconnect(acme, MONDAY);
        assertThat(workspaces.reaching(organisation.id(), ChannelRef.direct(jan)))
                .contains(second);
    }

    @Test
    void a_channel_is_watched_until_wonce_leaves_and_never_goes_back_in_time() {
        workspaces.connect(acme, Optional.empty());
        ChannelRef wins = new ChannelRef(Platform.SLACK, "C" + UUID.randomUUID());
        workspaces.heard(acme, wins, MONDAY);
        workspaces.heard(acme, wins, MONDAY.minusSeconds(60));

        assertThat(workspaces.watched(acme)).containsExactly(new Workspaces.Watched(wins, MONDAY));

        workspaces.left(acme, wins, MONDAY);
        assertThat(workspaces.watched(acme)).isEmpty();
    }

    private static Workspace workspace(Organisation organisation) {
        return new Workspace(Platform.SLACK, "T" + UUID.randomUUID(), organisation.id(), "Acme", "U0WONCE");
    }
}
