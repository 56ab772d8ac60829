package io.wonce.app;

import io.wonce.app.port.AnnouncementFilter;
import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.organisation.OrganisationId;
import java.util.List;

/** A program reads announced wins, part by part. */
public final class ScrollAnnouncements {
    private final Ledger ledger;

    public ScrollAnnouncements(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Those that {@code filter} finds with a lower number than {@code before}, by number downwards; at most {@code most}. */
    public List<Announcement> scroll(OrganisationId organisation, AnnouncementFilter filter, long before, int most) {
        return ledger.write(organisation, books -> books.lists().announcementsBefore(before, filter, most));
    }
}
