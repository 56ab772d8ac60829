package io.wonce.domain.chat;

/** What a person may do. */
public enum Role {
    /** Announces, and resolves what is theirs. */
    MEMBER,
    /** Also resolves, merges, splits and cancels for others, publishes counts and changes settings. */
    MANAGER,
    /** Also lets programs, webhooks, a second reader and other workspaces in, and makes others managers. */
    ADMIN,
    /** An integration such as a CRM: heard, never asked. */
    ROBOT;

    /** Whether a manager may what this role may. */
    public boolean manages() {
        return this == MANAGER || this == ADMIN;
    }
}
