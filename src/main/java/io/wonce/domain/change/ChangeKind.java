package io.wonce.domain.change;

import java.util.EnumSet;
import java.util.Set;

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
    /** Said in which sales team somebody is. */
    TEAMED,
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
    /** Changed what the organisation decides for itself. */
    SETTINGS_CHANGED,
    /** Gave somebody another role. */
    APPOINTED,
    SCREEN_PUT_UP,
    SCREEN_TAKEN_DOWN,
    TOKEN_MADE,
    TOKEN_REVOKED,
    WEBHOOK_MADE,
    WEBHOOK_ROTATED,
    WEBHOOK_RESUMED,
    WEBHOOK_REMOVED,
    /** Had the reader forget what people taught it. */
    LESSONS_FORGOTTEN,
    /** Let another workspace or tenant share the ledger, which has a day to come. */
    PLACE_INVITED,
    PLACE_JOINED,
    UNDONE;

    private static final Set<ChangeKind> OF_HOUSE = EnumSet.range(SETTINGS_CHANGED, PLACE_JOINED);

    /** Whether it changed how the organisation works, and no order: such a change is made again, and cannot be undone. */
    public boolean isOfHouse() {
        return OF_HOUSE.contains(this);
    }
}
