package io.wonce.domain.outgoing;

/** Why something is told as late. */
public enum Lateness {
    /** Wonce heard the message long after it was posted, such as after downtime. */
    HEARD_LATE,
    /** It is older than what the organisation still celebrates: counted, without a party. */
    NOT_CELEBRATED
}
