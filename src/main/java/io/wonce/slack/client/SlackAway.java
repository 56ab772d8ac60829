package io.wonce.slack.client;

/** Slack could not be asked for what an event tells of, or for whose it is, so that Slack must deliver the event again. */
public final class SlackAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SlackAway(String reason) {
        super(reason);
    }
}
