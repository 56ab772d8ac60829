package io.wonce.domain.organisation;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * One company and its conventions.
 *
 * @param id its key
 * @param name as people know it
 * @param zone in which its days, weeks and months begin
 * @param weekStart first day of its week; Monday means ISO weeks
 * @param currency base currency; taken where an announcement names none
 * @param language of messages to channels
 * @param celebrationChannels where celebrations go
 * @param celebrations how they are
 * @param robots that it listens to
 * @param fiscalStart month in which its fiscal year begins; the fiscal year bears the number of the year in which it ends
 * @param nudges when people are nudged
 * @param retention how long it keeps what people wrote
 */
public record Organisation(
        OrganisationId id,
        String name,
        ZoneId zone,
        DayOfWeek weekStart,
        Currency currency,
        Locale language,
        CelebrationChannels celebrationChannels,
        Celebrations celebrations,
        Robots robots,
        Month fiscalStart,
        Nudges nudges,
        Retention retention) {
    /** One that begins its fiscal year with the year, nudges as usual, and keeps all that was written. */
    public Organisation(
            OrganisationId id,
            String name,
            ZoneId zone,
            DayOfWeek weekStart,
            Currency currency,
            Locale language,
            CelebrationChannels celebrationChannels,
            Celebrations celebrations,
            Robots robots) {
        this(
                id,
                name,
                zone,
                weekStart,
                currency,
                language,
                celebrationChannels,
                celebrations,
                robots,
                Month.JANUARY,
                Nudges.USUAL,
                Retention.FOR_EVER);
    }

    /** One that celebrates as usual, and hears all robots. */
    public Organisation(
            OrganisationId id,
            String name,
            ZoneId zone,
            DayOfWeek weekStart,
            Currency currency,
            Locale language,
            CelebrationChannels celebrationChannels) {
        this(id, name, zone, weekStart, currency, language, celebrationChannels, Celebrations.USUAL, Robots.ALL);
    }

    /** Whether its days, weeks and years begin when those of {@code other} do. */
    public boolean hasCalendarOf(Organisation other) {
        return zone.equals(other.zone) && weekStart == other.weekStart && fiscalStart == other.fiscalStart;
    }

    /** The same one, working elsewhere: with another calendar, currency and language. */
    public Organisation working(ZoneId there, DayOfWeek start, Currency money, Locale spoken) {
        return new Organisation(
                id,
                name,
                there,
                start,
                money,
                spoken,
                celebrationChannels,
                celebrations,
                robots,
                fiscalStart,
                nudges,
                retention);
    }

    /** The same one, celebrating in another way. */
    public Organisation celebrating(Celebrations otherwise) {
        return with(celebrationChannels, otherwise, robots, fiscalStart, nudges, retention);
    }

    /** The same one, celebrating elsewhere. */
    public Organisation celebratingIn(CelebrationChannels others) {
        return with(others, celebrations, robots, fiscalStart, nudges, retention);
    }

    /** The same one, listening to other robots. */
    public Organisation hearing(Robots others) {
        return with(celebrationChannels, celebrations, others, fiscalStart, nudges, retention);
    }

    /** The same one, whose fiscal year begins in another month. */
    public Organisation startingFiscalYear(Month start) {
        return with(celebrationChannels, celebrations, robots, start, nudges, retention);
    }

    /** The same one, nudging in another way. */
    public Organisation nudging(Nudges otherwise) {
        return with(celebrationChannels, celebrations, robots, fiscalStart, otherwise, retention);
    }

    /** The same one, keeping what people wrote for another time. */
    public Organisation keeping(Retention texts) {
        return with(celebrationChannels, celebrations, robots, fiscalStart, nudges, texts);
    }

    private Organisation with(
            CelebrationChannels channels,
            Celebrations parties,
            Robots heard,
            Month start,
            Nudges nudging,
            Retention texts) {
        return new Organisation(
                id, name, zone, weekStart, currency, language, channels, parties, heard, start, nudging, texts);
    }
}
