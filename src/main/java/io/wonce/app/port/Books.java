package io.wonce.app.port;

import io.wonce.domain.organisation.Organisation;

/** The books of one organisation, open for one transaction. */
public interface Books {
    /** Whose books these are. */
    Organisation organisation();

    /** What was said: claimed once, kept for good. */
    Messages messages();

    /** What was announced, and where it belongs. */
    Announcements announcements();

    /** The orders, and the search for the one that is meant. */
    Deals deals();

    /** Who changed what, and what was taken back. */
    Changes changes();

    /** What leaves when the transaction is committed. */
    Outbox outbox();

    /** What never left, and was given up. */
    DeadLetters deadLetters();

    /** Who said and did it. */
    People people();

    /** In which sales team somebody is. */
    SalesTeams salesTeams();

    /** Who is the same person on two platforms. */
    Matches matches();

    /** What is done once. */
    Receipts receipts();

    /** Files of orders, each taken in once. */
    TakenFiles takenFiles();

    /** Numbers, worked out from the deals each time. */
    Counts counts();

    /** What currencies are worth. */
    Rates rates();

    /** What is to be reached. */
    Targets targets();

    /** What records are made of. */
    Trophies trophies();

    /** How numbers run over time. */
    Trends trends();

    /** What the orders still expected are worth, judged by the past. */
    Foresight foresight();

    /** The lists behind the numbers. */
    Lists lists();

    /** Where the organisation announces. */
    Channels channels();

    /** Who was reminded of what. */
    Reminders reminders();

    /** Which channels are sent digests. */
    Digests digests();

    /** Reactions that say "this is a win". */
    WinReactions reactions();

    /** Messages about which their authors were asked, alone. */
    Hunches hunches();

    /** What people taught the reader. */
    Lessons lessons();

    /** What the reader has to know. */
    Acquaintance acquaintance();

    /** Its second reader, where it has one. */
    SecondReadings secondReadings();

    /** What lets screens on walls look at these books. */
    WallScreens wallScreens();

    /** What lets programs at these books. */
    ApiTokens apiTokens();

    /** What those programs were answered. */
    ApiReplies apiReplies();

    /** Where it wants to be told of what happens. */
    Webhooks webhooks();

    /** By what other systems know orders. */
    ExternalIds externalIds();

    /** All that is kept of people. */
    Dossiers dossiers();

    /** What people wrote, wherever it is kept. */
    Writings writings();

    /** What the organisation decided for itself. */
    Settings settings();
}
