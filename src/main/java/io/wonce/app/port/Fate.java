package io.wonce.app.port;

/** What becomes of a line of a file of orders. */
public enum Fate {
    /** A new deal. */
    OPENED,
    /** A deal that is known gets something. */
    CHANGED,
    /** A deal that is known stays as it is. */
    LEFT,
    /** Which deal it is of, is asked in chat. */
    ASKED,
    /** Somebody said in chat that it announces nothing. */
    DISMISSED
}
