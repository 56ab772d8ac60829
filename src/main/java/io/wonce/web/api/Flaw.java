package io.wonce.web.api;

import java.util.Map;

/** What can be wrong with a line of a file of deals. */
public enum Flaw {
    /** Its quotes do not end where a cell ends. */
    QUOTES,
    /** It has more cells than there are columns. */
    CELLS,
    /** It names no customer. */
    NO_CUSTOMER,
    /** Its amount may have thousands or decimals. */
    THOUSANDS,
    /** It has no amount that an order can have. */
    AMOUNT,
    /** Its currency is no code of ISO 4217. */
    CURRENCY,
    /** No stage is called so. */
    STAGE,
    /** What is to be a day is none. */
    DAY,
    /** Its probability is no percentage. */
    PROBABILITY,
    /** No forecast category is called so. */
    CATEGORY,
    /** It is won, and does not say when. */
    NO_DAY,
    /** Its external id lacks the system or the id. */
    EXTERNAL,
    /** A text is too long, or has characters that nobody types. */
    TEXT;

    private static final Map<String, Flaw> BY_COLUMN = Map.of(
            "amount", AMOUNT,
            "currency", CURRENCY,
            "stage", STAGE,
            "reached_on", DAY,
            "close_date", DAY,
            "probability", PROBABILITY,
            "category", CATEGORY,
            "external_id", EXTERNAL);

    /** What a cell of {@code column} has that cannot be read. */
    static Flaw of(String column) {
        return BY_COLUMN.getOrDefault(column, TEXT);
    }
}
