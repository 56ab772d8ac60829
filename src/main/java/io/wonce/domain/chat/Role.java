package io.wonce.domain.chat;

/** What a person may do. */
public enum Role {
    /** Announces, and resolves what is theirs. */
    MEMBER,
    /** Also resolves, merges, splits and cancels for others, publishes counts and changes settings. */
    MANAGER,
    /** An integration such as a CRM: heard, never asked. */
    ROBOT
}
