package io.wonce.web.dashboard.view;

import io.wonce.app.ListQuestions.Listed;
import io.wonce.domain.announcement.Announcement;
import io.wonce.words.Phrases;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The announcements that nobody has linked yet, each with what can be said about it.
 *
 * @param shell what stands around it
 * @param asked the filters, as the address has them
 * @param listed what was found
 * @param isInChat whether one can be read where it was said
 * @param say how numbers are written
 * @param notice what became of what somebody did
 */
public record QueuePage(
        Shell shell,
        Asked asked,
        Listed listed,
        Predicate<Announcement> isInChat,
        Phrases say,
        Optional<Notice> notice) {}
