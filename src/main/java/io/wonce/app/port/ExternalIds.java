package io.wonce.app.port;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.ExternalId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By what other systems know orders. An id goes with the announcements in which it came, wherever those are put. */
public interface ExternalIds {
    /** Holds off everybody else who speaks of {@code id}, until the end of the transaction. */
    void lock(ExternalId id);

    /** The deal that announcements with that id are on, the last one first. */
    Optional<DealId> deal(ExternalId id);

    /** What was announced with that id and is not withdrawn, by time. */
    List<Announcement> announcements(ExternalId id);

    /** Keeps that {@code announcement} came with that id. */
    void keep(ExternalId id, AnnouncementId announcement);

    /** The ids of each of {@code deals} that has any. */
    Map<DealId, List<ExternalId>> of(Collection<DealId> deals);
}
