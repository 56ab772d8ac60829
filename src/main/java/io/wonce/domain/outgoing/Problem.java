package io.wonce.domain.outgoing;

/** What was wrong with a command. */
public enum Problem {
    /** A question in words that Wonce has no answer to. */
    NOT_UNDERSTOOD,
    /** No such command. */
    UNKNOWN_COMMAND,
    /** Says nothing of an order: neither customer, nor amount, nor number. */
    NO_ORDER,
    /** What should be an amount is none. */
    NO_AMOUNT,
    /** An amount larger than any order. */
    LARGE_AMOUNT,
    /** A percentage beyond 0 to 100. */
    NO_PROBABILITY,
    /** An order cannot be expected on a day that is past. */
    PAST_DATE,
    /** Nothing that a count can be split by. */
    UNKNOWN_GROUPING,
    /** Splits a count by a second thing at once. */
    SECOND_GROUPING,
    /** Asks for a part of what is expected, which is told as a whole. */
    PART_OF_PIPELINE,
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
    /** Nobody has published the number of this period. */
    NOT_PUBLISHED,
    /** No such time zone. */
    UNKNOWN_ZONE,
    /** No such setting. */
    UNKNOWN_SETTING,
    /** Names nobody, or more than one person. */
    UNKNOWN_PERSON,
    /** Names nobody, or too many, where it should say who earned an order. */
    NO_EARNERS,
    /** Parts of an order that do not add up to all of it. */
    WRONG_PARTS,
    /** Names a setting and no value for it. */
    NO_VALUE,
    /** A setting cannot take this value. */
    WRONG_VALUE,
    /** Says not how much is to be reached in which period. */
    NO_TARGET,
    /** Nobody is in a team of this name. */
    UNKNOWN_TEAM,
    /** Names no team to put somebody in, or what cannot be the name of one. */
    NO_TEAM,
    /** Says not what to do with which token. */
    NO_TOKEN,
    /** Does not say whether what is kept of a person is wanted, or is to go. */
    NO_PERSON_DEED,
    /** Says not what to do with which webhook. */
    NO_WEBHOOK,
    /** Says not which currency is worth how much. */
    NO_RATE,
    /** No currency. */
    UNKNOWN_CURRENCY,
    /** The base currency, which is worth itself. */
    BASE_CURRENCY,
    /** What should be a rate is none, or not more than zero. */
    WRONG_RATE,
    /** What should be a day is none. */
    WRONG_DAY,
    /** Nobody knows yet what a currency will be worth on a day to come. */
    FUTURE_DAY,
    /** Not all of it are addresses of pictures, or there are too many. */
    NO_PICTURES
}
