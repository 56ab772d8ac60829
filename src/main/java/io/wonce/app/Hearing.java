package io.wonce.app;

import io.wonce.domain.announcement.Announcement;
import java.util.List;

/**
 * What a message brought.
 *
 * @param announcements those it made, by position; empty for chatter
 * @param known whether it had been delivered before, so that nothing changed
 */
public record Hearing(List<Announcement> announcements, boolean known) {
    public Hearing {
        announcements = List.copyOf(announcements);
    }
}
