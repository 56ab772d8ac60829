package io.wonce.domain.change;

/** What somebody did, in one word; shown in a deal's story. */
public enum ChangeKind {
    HEARD,
    LINKED,
    OPENED,
    DISMISSED,
    MILESTONE_NAMED,
    EDITED_MESSAGE,
    DELETED_MESSAGE,
    REACTED,
    REACTION_REMOVED,
    EXPECTED,
    EDITED,
    LOST,
    CANCELLED,
    REOPENED,
    MERGED,
    SPLIT,
    CREDITED,
    /** Said what is to be reached. */
    TARGETED,
    SAME_PERSON,
    DIFFERENT_PEOPLE,
    /** Said, when nudged, that a milestone was reached. */
    CONFIRMED,
    SNOOZED,
    /** Said that an order stands though its announcement is gone. */
    KEPT,
    /** Said what a currency is worth. */
    RATED,
    /** Gave out many such rates at once, from a file. */
    RATES_READ,
    /** Took somebody out of the books, by their own wish or not. */
    ERASED,
    UNDONE
}
