package io.wonce.slack.catchup;

import java.util.Set;

/** Slack does not show what stands in a channel. */
final class NotShown extends Exception {
    private static final long serialVersionUID = 1L;
    private static final Set<String> GONE = Set.of("not_in_channel", "channel_not_found", "is_archived");

    private final String error;

    NotShown(String error) {
        super("Slack does not show a channel: " + error);
        this.error = error;
    }

    /** As Slack names it. */
    String error() {
        return error;
    }

    /** Whether Wonce is no longer there; else it may be shown later. */
    boolean isGone() {
        return GONE.contains(error);
    }
}
