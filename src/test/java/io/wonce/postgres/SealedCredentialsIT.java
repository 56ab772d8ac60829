package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.app.port.Credentials;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.Organisation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tokens of workspaces at rest. */
final class SealedCredentialsIT {
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String ANOTHER = "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final Credentials CREDENTIALS = new Credentials(
            "xoxe.xoxb-open", Optional.of("xoxe-1-sesame"), Optional.of(Instant.parse("2026-11-23T21:00:00Z")));

    private final Organisation organisation = TestDatabase.organisation();
    private final Workspace workspace =
            new Workspace(Platform.SLACK, "T" + UUID.randomUUID(), organisation.id(), "Acme", "U0BOT");
    private final Workspaces workspaces = TestDatabase.shared().workspaces(Optional.of(KEY));

    @BeforeEach
    void connect() {
        workspaces.connect(workspace, Optional.of(CREDENTIALS));
    }

    @Test
    void the_database_never_sees_a_token() {
        byte[] kept = TestDatabase.asOwner(
                handle -> handle.createQuery("select credentials from workspace where workspace_id = :id")
                        .bind("id", workspace.id())
                        .mapTo(byte[].class)
                        .one());

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("open", "sesame", "xox");
        assertThat(workspaces.credentials(workspace)).contains(CREDENTIALS);
    }

    @Test
    void another_key_says_what_to_do() {
        assertThatThrownBy(() ->
                        TestDatabase.shared().workspaces(Optional.of(ANOTHER)).credentials(workspace))
                .hasMessageContaining("WONCE_KEY does not open")
                .hasMessageContaining(workspace.id())
                .hasMessageContaining("set it to the key that was there")
                .hasMessageNotContaining(ANOTHER);
        assertThatThrownBy(
                        () -> TestDatabase.shared().workspaces(Optional.empty()).credentials(workspace))
                .hasMessageContaining("WONCE_KEY is missing");
    }

    @Test
    void a_new_key_takes_the_place_of_the_old_one() {
        String both = ANOTHER + ", " + KEY;
        assertThat(TestDatabase.shared().workspaces(Optional.of(both)).credentials(workspace))
                .contains(CREDENTIALS);

        assertThat(TestDatabase.shared().reseal(KEY)).as("nothing to replace").isZero();
        assertThat(TestDatabase.shared().reseal(both)).isPositive();
        assertThat(TestDatabase.shared().reseal(both)).as("done once").isZero();

        assertThat(TestDatabase.shared().workspaces(Optional.of(ANOTHER)).credentials(workspace))
                .contains(CREDENTIALS);
        TestDatabase.shared().reseal(KEY + "," + ANOTHER);
        assertThat(workspaces.credentials(workspace)).contains(CREDENTIALS);
    }

    @Test
    void a_token_moved_to_another_row_opens_nothing() {
        Workspace other = new Workspace(Platform.SLACK, workspace.id() + "2", organisation.id(), "Other", "U0BOT");
        workspaces.connect(other, Optional.of(CREDENTIALS));
        TestDatabase.asOwner(handle -> handle.createUpdate("""
                        update workspace
                        set credentials = (select credentials from workspace where workspace_id = :from)
                        where workspace_id = :to
                        """)
                .bind("from", workspace.id())
                .bind("to", other.id())
                .execute());

        assertThatThrownBy(() -> workspaces.credentials(other)).hasMessageContaining("WONCE_KEY does not open");
    }

    @Test
    void who_leaves_takes_the_token_along() {
        workspaces.disconnect(workspace, Instant.EPOCH);

        assertThat(workspaces.credentials(workspace)).isEmpty();
        assertThat(workspaces.find(Platform.SLACK, workspace.id())).isEmpty();
        assertThat(workspaces.owner(Platform.SLACK, workspace.id())).contains(organisation.id());
    }
}
