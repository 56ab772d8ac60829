package io.wonce.domain.organisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When an organisation lets people be nudged, each alone; days are whole ones from 1 to 365, empty: never.
 *
 * @param verbal days after a verbal yes that is not signed
 * @param signed days after a signature or purchase order that is not invoiced
 * @param date days after the day on which an order was expected
 * @param unresolved days after an announcement that nobody has linked
 * @param workingDays on which people may be nudged; at least one
 * @param hours in which they may be on those days; empty: the usual ones
 */
public record Nudges(
        Optional<Integer> verbal,
        Optional<Integer> signed,
        Optional<Integer> date,
        Optional<Integer> unresolved,
        Set<DayOfWeek> workingDays,
        Optional<WorkingHours> hours) {
    /** The most days that can be waited. */
    public static final int MOST_DAYS = 365;

    private static final int USUAL_VERBAL = 14;
    private static final int USUAL_SIGNED = 30;

    /** As long as nobody decides otherwise. */
    public static final Nudges USUAL = new Nudges(
            Optional.of(USUAL_VERBAL),
            Optional.of(USUAL_SIGNED),
            Optional.of(1),
            Optional.of(1),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Optional.empty());

    public Nudges {
        Stream.of(verbal, signed, date, unresolved).flatMap(Optional::stream).forEach(Nudges::check);
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("a week without working days: turn the nudges off instead");
        }
        hours = hours.filter(others -> !others.equals(WorkingHours.USUAL));
        workingDays = Collections.unmodifiableSet(EnumSet.copyOf(workingDays));
    }

    /** Days after which a verbal yes waits for its signature too long; the usual ones where nobody is nudged about that. */
    public int untilSigned() {
        return verbal.orElse(USUAL_VERBAL);
    }

    /** Days after which a signature waits for its invoice too long; the usual ones where nobody is nudged about that. */
    public int untilInvoiced() {
        return signed.orElse(USUAL_SIGNED);
    }

    /** The hours in which people may be nudged. */
    public WorkingHours workingHours() {
        return hours.orElse(WorkingHours.USUAL);
    }

    /** Whether it is one of them on a working day in {@code zone}. */
    public boolean isWorkingHour(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        return workingDays.contains(there.getDayOfWeek()) && workingHours().hold(there.toLocalTime());
    }

    /** The working days, Monday first. */
    public List<DayOfWeek> inOrder() {
        return workingDays.stream().sorted().toList();
    }

    /** With other days after a verbal yes. */
    public Nudges withVerbal(Optional<Integer> days) {
        return new Nudges(days, signed, date, unresolved, workingDays, hours);
    }

    /** With other days after a signature. */
    public Nudges withSigned(Optional<Integer> days) {
        return new Nudges(verbal, days, date, unresolved, workingDays, hours);
    }

    /** With other days after the expected day. */
    public Nudges withDate(Optional<Integer> days) {
        return new Nudges(verbal, signed, days, unresolved, workingDays, hours);
    }

    /** With other days after an announcement. */
    public Nudges withUnresolved(Optional<Integer> days) {
        return new Nudges(verbal, signed, date, days, workingDays, hours);
    }

    /** With other working days. */
    public Nudges withWorkingDays(Set<DayOfWeek> days) {
        return new Nudges(verbal, signed, date, unresolved, days, hours);
    }

    /** In other hours. */
    public Nudges withHours(WorkingHours others) {
        return new Nudges(verbal, signed, date, unresolved, workingDays, Optional.of(others));
    }

    private static void check(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException(days + " days is not between 1 and " + MOST_DAYS);
        }
    }
}
