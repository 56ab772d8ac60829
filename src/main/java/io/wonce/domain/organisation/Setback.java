package io.wonce.domain.organisation;

/** Why a second reader's opinion is of no use, so that the first reader's stands. */
public enum Setback {
    /** No whole answer in two seconds. */
    TOO_SLOW,
    /** Nobody listens there, or the name or the certificate is wrong. */
    UNREACHABLE,
    /** The address leads where the operator does not let messages go. */
    OUT_OF_BOUNDS,
    /** It sends on to another address, which nobody chose. */
    MOVED,
    /** The key is wrong or missing. */
    KEY_REFUSED,
    /** Too many requests, or the account is empty. */
    RATIONED,
    /** The request is refused: such as where there is no such model. */
    REFUSED,
    /** The endpoint has trouble of its own. */
    BROKEN,
    /** The answer is not what was asked for. */
    UNREADABLE,
    /** The answer is larger than any opinion. */
    TOO_LARGE,
    /** The answer says what the message does not. */
    UNBELIEVABLE,
    /** Nothing was sent: enough are being asked. */
    BUSY,
    /** Nothing was sent: it failed too often just now. */
    RESTING;

    /** Whether the text left the house. */
    public boolean isSent() {
        return this != BUSY && this != RESTING;
    }
}
