package io.wonce.domain.outgoing;

/** What was wrong with a command. */
public enum Problem {
    /** A question in words that Wonce has no answer to. */
    NOT_UNDERSTOOD,
    /** No such command. */
    UNKNOWN_COMMAND,
    /** Says nothing of an order: neither customer, nor amount, nor number. */
    NO_ORDER,
    /** Names no deal. */
    NO_DEAL,
    /** Names a deal that is not there. */
    UNKNOWN_DEAL,
    /** Names a deal that is not open any more. */
    NOT_OPEN,
    /** Names one deal where two are needed. */
    NO_SECOND_DEAL,
    /** Names no announcement. */
    WHICH_ANNOUNCEMENT,
    /** Names no announcement, and none of the asker's is waiting. */
    NO_ANNOUNCEMENT,
    /** Names an announcement that is not there. */
    UNKNOWN_ANNOUNCEMENT,
    /** Nothing to search for. */
    NO_WORDS,
    /** Not a period. */
    UNKNOWN_PERIOD,
    /** No such setting. */
    UNKNOWN_SETTING,
    /** Names nobody, or more than one person. */
    UNKNOWN_PERSON,
    /** Names a setting and no value for it. */
    NO_VALUE,
    /** A setting cannot take this value. */
    WRONG_VALUE
}
