package io.wonce.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.app.port.Workspaces.Watched;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.Organisation;
import io.wonce.postgres.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of a channel while it is not known yet which ones were missed. */
final class WatchIT {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final Organisation organisation = TestDatabase.organisation();
    private final Workspaces workspaces = TestDatabase.shared().workspaces(Optional.empty());
    private final Workspace first = workspace("T1");
    private final Workspace second = workspace("T2");
    private final ChannelRef wins = new ChannelRef(Platform.SLACK, "C" + UUID.randomUUID());
    private final Watch watch = new Watch(workspaces);

    @BeforeEach
    void connect() {
        workspaces.connect(first, Optional.empty());
        workspaces.connect(second, Optional.empty());
    }

    @Test
    void a_new_channel_is_reached_at_once_through_the_workspace_that_heard_it() {
        watch.fallBehind();

        watch.heard(second, wins, MONDAY);

        assertThat(workspaces.reaching(organisation.id(), wins)).contains(second);
        assertThat(watch.isNew(wins)).isTrue();
        watch.fallBehind();
        assertThat(watch.isNew(wins)).isFalse();
    }

    @Test
    void a_known_channel_does_not_pass_over_what_was_missed() {
        workspaces.heard(second, wins, MONDAY);
        watch.fallBehind();

        watch.heard(first, wins, MONDAY.plusSeconds(3600));

        assertThat(workspaces.watched(second)).containsExactly(new Watched(wins, MONDAY));
        assertThat(workspaces.watched(first)).isEmpty();
        assertThat(watch.isNew(wins)).isFalse();
    }

    @Test
    void an_answer_finds_its_way_before_what_it_answers_was_heard() {
        watch.speaking(second, wins, MONDAY);

        assertThat(workspaces.reaching(organisation.id(), wins)).contains(second);
        assertThat(workspaces.watched(second)).extracting(Watched::heardUntil).allMatch(MONDAY::isAfter);
    }

    private Workspace workspace(String prefix) {
        return new Workspace(Platform.SLACK, prefix + UUID.randomUUID(), organisation.id(), "Acme", "U0WONCE");
    }
}
