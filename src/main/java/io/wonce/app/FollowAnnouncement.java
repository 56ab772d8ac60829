package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.app.port.Permalinks;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.organisation.OrganisationId;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Somebody wants to read an announcement where it was said. */
public final class FollowAnnouncement {
    private final Ledger ledger;
    private final List<Permalinks> platforms;

    public FollowAnnouncement(Ledger ledger, List<Permalinks> platforms) {
        this.ledger = ledger;
        this.platforms = List.copyOf(platforms);
    }

    /** The address of its message; empty where there is no such announcement, or its platform gives no address for it now. */
    public Optional<URI> follow(OrganisationId organisation, AnnouncementId id) {
        return ledger.write(organisation, books -> books.announcements().find(id))
                .flatMap(announcement -> platforms.stream()
                        .filter(platform -> isOn(platform, announcement))
                        .findFirst()
                        .flatMap(platform -> platform.of(organisation, announcement)));
    }

    /** Whether it makes sense to ask: a command stands nowhere in chat. */
    public boolean canFollow(Announcement announcement) {
        return platforms.stream().anyMatch(platform -> isOn(platform, announcement));
    }

    private static boolean isOn(Permalinks platform, Announcement announcement) {
        return platform.platform() == announcement.message().channel().platform()
                && !announcement.message().isCommand();
    }
}
