package io.wonce.web.dashboard.view;

import io.wonce.app.ListAnnouncements.Listed;
import io.wonce.domain.announcement.Announcement;
import io.wonce.words.Phrases;
import java.util.function.Predicate;

/**
 * The announcements behind a number.
 *
 * @param shell what stands around it
 * @param asked the filters, as the address has them
 * @param listed what was found
 * @param isInChat whether one can be read where it was said
 * @param say how numbers are written
 */
public record AnnouncementsPage(
        Shell shell, Asked asked, Listed listed, Predicate<Announcement> isInChat, Phrases say) {}
