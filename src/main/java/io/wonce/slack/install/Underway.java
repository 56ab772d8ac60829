package io.wonce.slack.install;

import io.wonce.app.port.InstallStates;
import io.wonce.app.port.InstallStates.InstallState;
import io.wonce.domain.organisation.OrganisationId;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

/** Installations that people began and did not end yet. */
final class Underway {
    static final Duration LASTING = Duration.ofMinutes(10);

    private static final int STATE_BYTES = 32;

    private final InstallStates states;
    private final JoinCodes joinCodes;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Underway(InstallStates states, JoinCodes joinCodes, InstantSource clock) {
        this.states = states;
        this.joinCodes = joinCodes;
        this.clock = clock;
    }

    /** The organisation that gave {@code joinCode}; empty where it ended, or nobody gave it. */
    Optional<OrganisationId> invitedBy(String joinCode) {
        return joinCodes.organisation(joinCode, clock.instant());
    }

    /** The state of a new one. */
    String begin(Optional<OrganisationId> joins) {
        byte[] bytes = new byte[STATE_BYTES];
        random.nextBytes(bytes);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        states.begin(new InstallState(state, joins), now, now.plus(LASTING));
        return state;
    }

    /** What was begun with {@code state}; empty where it took too long, or ended before. */
    Optional<InstallState> end(String state) {
        return states.take(state, clock.instant());
    }

    /** The code to try it again with, where it was by invitation. */
    Optional<String> invitation(InstallState ended) {
        return ended.joins()
                .map(organisation ->
                        joinCodes.code(organisation, clock.instant().plus(LASTING)));
    }
}
