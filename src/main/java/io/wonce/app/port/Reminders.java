package io.wonce.app.port;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who was reminded of what. */
public interface Reminders {
    /**
     * Announcements that nobody has placed, of people and not of robots, that their author was not reminded of yet; by time.
     *
     * @param from posted at this moment or later
     * @param until and before this one
     */
    List<Announcement> due(Instant from, Instant until);

    /**
     * Keeps that {@code author} is reminded of {@code waiting} on {@code day}.
     *
     * @return false where they were reminded on that day already, perhaps by another process just now: then nothing is kept
     */
    boolean keep(PersonRef author, LocalDate day, List<Announcement> waiting);
}
