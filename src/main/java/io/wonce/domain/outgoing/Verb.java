package io.wonce.domain.outgoing;

/** What people can ask of Wonce by command; how each is spelled in a language is data of {@code app.command}. */
public enum Verb {
    /** States a win. */
    WON,
    /** States an order that is expected, or what is expected of a deal. */
    EXPECT,
    /** States that an order will not come. */
    LOST,
    /** States that a won order was undone. */
    CANCEL,
    SHOW,
    FIND,
    /** Puts an announcement on a deal. */
    LINK,
    /** Takes one's own last change back. */
    UNDO,
    /** Makes one deal of two. */
    MERGE,
    /** Gives an announcement a deal of its own. */
    SPLIT,
    /** Says who earned an order together. */
    CREDIT,
    COUNT,
    /** Shows what is to be reached, and how far that is; managers change it. */
    TARGET,
    /** The most that there ever was, of all and of who asks. */
    RECORDS,
    /** Who has how many orders. */
    LEADERBOARD,
    /** Freezes a count; managers only. */
    PUBLISH,
    PIPELINE,
    /** Lists what nobody has linked yet. */
    UNRESOLVED,
    /** Lists what currencies are worth in the base currency; managers say so. */
    RATE,
    /** Shows the conventions; managers change them. */
    SETTINGS,
    /** Invites a workspace or tenant to share the ledger, or enters an invitation; managers only. */
    JOIN,
    /** Gives out a link to the dashboard. */
    DASHBOARD,
    /** Makes, lists and revokes what lets programs at the ledger; managers only. */
    TOKEN,
    /** Says where programs are told of what happens; managers only. */
    WEBHOOK,
    /** Hands out what is kept of a person, or erases it; managers of anybody, others of themselves. Managers say in which team somebody is. */
    PERSON,
    HELP
}
