package io.wonce.slack.install;

import io.wonce.domain.organisation.JoinCode;
import java.util.Optional;

/**
 * What the browser keeps of an installation under way.
 *
 * @param state what Slack has to send back
 * @param invitation the code that is used up at its end; empty: the workspace gets a ledger of its own
 */
record Begun(String state, Optional<JoinCode> invitation) {
    /** No letter of a state, and allowed in a cookie. */
    private static final String BETWEEN = ".";

    static Begun parse(String kept) {
        int end = kept.indexOf(BETWEEN);
        return end < 0
                ? new Begun(kept, Optional.empty())
                : new Begun(kept.substring(0, end), JoinCode.parse(kept.substring(end)));
    }

    /** As a cookie holds it. */
    String kept() {
        return state + invitation.map(code -> BETWEEN + code.letters()).orElse("");
    }
}
