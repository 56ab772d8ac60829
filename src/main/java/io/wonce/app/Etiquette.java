package io.wonce.app;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.counting.Broken;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.organisation.CelebrationChannels;
import io.wonce.domain.organisation.Celebrations;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.Pictures;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Picture;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets celebrations be as the organisation wants them. */
final class Etiquette {
    private final Organisation organisation;
    private final Celebrations conventions;

    Etiquette(Organisation organisation) {
        this.organisation = organisation;
        this.conventions = organisation.celebrations();
    }

    /** Whether what {@code announcement} tells is fresh enough to be celebrated at {@code now}. */
    boolean celebrates(Announcement announcement, Instant now) {
        return !conventions.isTooOld(announcement.at(), now);
    }

    /**
     * Where {@code deal} is celebrated, once on a platform: a small one in the thread of its announcement, another one in all
     * celebration channels, and where it was announced if that platform has none.
     */
    List<Conversation> stages(Announcement announcement, DealSummary deal) {
        if (conventions.isSmall(deal.deal().description().value())) {
            return List.of(announcement.conversation());
        }
        CelebrationChannels channels = organisation.celebrationChannels();
        ChannelRef here = announcement.message().channel();
        CelebrationChannels stages = channels.on(here.platform()).isPresent() ? channels : channels.with(here);
        return stages.all().stream().map(Conversation::in).toList();
    }

    /** {@code party} with the organisation's emoji, target and picture, and without the amount where that is not for everybody. */
    Outgoing.Celebration dress(Outgoing.Celebration party) {
        return new Outgoing.Celebration(
                conventions.amountsVisible() ? party.deal() : discreet(party.deal()),
                party.milestone(),
                party.announcers(),
                party.week(),
                conventions.emoji(party.deal().deal().id().number()),
                conventions.weeklyTarget(),
                picture(party),
                party.records().stream()
                        .filter(record -> conventions.amountsVisible() || record instanceof Broken.Most)
                        .toList());
    }

    private Optional<Picture> picture(Outgoing.Celebration party) {
        Pictures pictures = conventions.pictures();
        Deal deal = party.deal().deal();
        if (!pictures.adorn(deal, party.milestone(), party.week().countingMilestone())) {
            return Optional.empty();
        }
        return Optional.of(pictures.own(deal, party.milestone())
                .<Picture>map(Picture.Linked::new)
                .orElseGet(Picture.Drawn::new));
    }

    /** What is not sent cannot be shown by mistake. */
    static DealSummary discreet(DealSummary summary) {
        return summary.withoutValue();
    }
}
