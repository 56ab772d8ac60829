package io.wonce.words;

import static io.wonce.words.SampleDeals.NOW;

import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.chat.TeamName;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Told;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that can happen to one deal. */
final class SampleStory {
    private static final AnnouncementId HEARD = new AnnouncementId(17);
    private static final AnnouncementId GONE = new AnnouncementId(21);
    private static final Placement LOOSE = new Placement.Unresolved();
    private static final DealStatus OPEN = new DealStatus.Open();
    private static final DealStatus RETRACTED = new DealStatus.Retracted();
    private static final DealId OTHER = new DealId(150);

    private final Deal deal;
    private final Placement here;
    private final List<Told> story = new ArrayList<>();

    private SampleStory(Deal deal) {
        this.deal = deal;
        this.here = new Placement.On(deal.id());
    }

    static List<Told> of(Deal deal) {
        return new SampleStory(deal).all();
    }

    private List<Told> all() {
        told(ChangeKind.OPENED, status(deal.id(), RETRACTED, OPEN), placed(HEARD, LOOSE, here));
        told(ChangeKind.HEARD, placed(GONE, LOOSE, here));
        told(ChangeKind.LINKED, placed(HEARD, LOOSE, here), status(OTHER, OPEN, RETRACTED));
        told(ChangeKind.LINKED, placed(GONE, here, new Placement.On(OTHER)));
        told(ChangeKind.DISMISSED, placed(GONE, here, new Placement.Dismissed()));
        told(ChangeKind.DELETED_MESSAGE, placed(GONE, here, new Placement.Withdrawn()));
        told(ChangeKind.REACTED, placed(GONE, new Placement.Withdrawn(), LOOSE));
        told(ChangeKind.REACTION_REMOVED, placed(GONE, LOOSE, new Placement.Withdrawn()));
        told(ChangeKind.MILESTONE_NAMED, named(Optional.of(Milestone.VERBAL)));
        told(ChangeKind.EDITED_MESSAGE, restated());
        told(ChangeKind.EDITED, redescribed(deal.description(), renamed()));
        told(ChangeKind.EXPECTED, redescribed(withoutValue(), deal.description()));
        told(ChangeKind.MERGED, placed(GONE, new Placement.On(OTHER), here), merged(OTHER, deal.id()));
        told(ChangeKind.UNDONE, merged(OTHER, deal.id()).inverse());
        told(ChangeKind.MERGED, merged(deal.id(), OTHER));
        told(ChangeKind.UNDONE, merged(deal.id(), OTHER).inverse());
        told(ChangeKind.SPLIT, status(OTHER, RETRACTED, OPEN), placed(GONE, here, new Placement.On(OTHER)));
        told(ChangeKind.LOST, status(deal.id(), OPEN, new DealStatus.Lost()));
        told(ChangeKind.REOPENED, status(deal.id(), new DealStatus.Lost(), OPEN));
        told(ChangeKind.CANCELLED, status(deal.id(), OPEN, new DealStatus.Cancelled()));
        told(ChangeKind.CONFIRMED, placed(HEARD, LOOSE, here));
        Fact snoozed = new Fact.Snoozed(deal.id(), Optional.empty(), Optional.of(NOW.plus(Duration.ofDays(7))));
        told(ChangeKind.SNOOZED, snoozed);
        told(ChangeKind.KEPT, new Fact.Flagged(deal.id(), true, false));
        told(
                ChangeKind.TARGETED,
                new Fact.Targeted(Aim.WEEKLY_ORDERS, Optional.of(BigDecimal.TEN), Optional.of(new BigDecimal(12))));
        told(ChangeKind.TEAMED, new Fact.Teamed(SampleDeals.JAN, Optional.empty(), TeamName.of("North")));
        told(ChangeKind.UNDONE, snoozed.inverse());
        told(ChangeKind.UNDONE, placed(GONE, here, LOOSE), named(Optional.empty()));
        return story;
    }

    private void told(ChangeKind kind, Fact... facts) {
        Change change = new Change(
                kind, SampleDeals.JAN, Surface.PROMPT, NOW.minus(Duration.ofDays(2)), List.of(facts), Optional.empty());
        story.add(new Told(change, kind == ChangeKind.HEARD ? "" : "Jan"));
    }

    private Description renamed() {
        Description known = deal.description();
        return new Description(Optional.of("Acme Nederland"), Optional.empty(), known.owner(), known.expectation());
    }

    private Description withoutValue() {
        Description known = deal.description();
        return new Description(known.customer(), Optional.empty(), known.owner(), known.expectation());
    }

    private Fact redescribed(Description from, Description to) {
        return new Fact.Redescribed(deal.id(), from, to);
    }

    private static Fact restated() {
        return new Fact.Restated(HEARD, SampleOutgoing.bare(), SampleOutgoing.statement());
    }

    private static Fact named(Optional<Milestone> milestone) {
        return new Fact.MilestoneNamed(HEARD, Optional.empty(), milestone);
    }

    private static Fact placed(AnnouncementId announcement, Placement from, Placement to) {
        return new Fact.Placed(announcement, from, to);
    }

    private static Fact merged(DealId deal, DealId into) {
        return status(deal, OPEN, new DealStatus.MergedInto(into));
    }

    private static Fact status(DealId deal, DealStatus from, DealStatus to) {
        return new Fact.StatusChanged(deal, from, to);
    }
}
