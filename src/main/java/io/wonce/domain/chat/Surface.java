package io.wonce.domain.chat;

/** By what means somebody changed the ledger. */
public enum Surface {
    /** Wrote, edited or deleted a message. */
    MESSAGE,
    /** Put a reaction on a message, or took one away. */
    REACTION,
    /** Clicked in a prompt. */
    PROMPT,
    /** Typed a command. */
    COMMAND,
    /** Used a page. */
    PAGE,
    /** A program of theirs asked by the API. */
    API
}
