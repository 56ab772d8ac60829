package io.wonce.slack.client;

/** A workspace threw Wonce out while a request of it was served. */
public final class WorkspaceLeft extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
