package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.DealFile.Act;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what on a page, and in which state of a deal; the use cases hold it, whatever the page shows. */
final class ActOnPageIT {
    private static final Description NEWS =
            new Description(Optional.of("Acme Holding"), Optional.empty(), Optional.empty(), Optional.empty());

    private final SalesFloor floor = TestLedger.salesFloor();
    private DealId deal;
    private DealId other;

    @BeforeEach
    void sell() {
        deal = floor.wins(floor.jan, "win Acme 12500 signed");
        other = floor.wins(floor.jan, "win Globex 7000 signed");
    }

    @Test
    void a_page_offers_what_the_use_cases_allow() {
        assertThat(file(floor.jan).acts())
                .containsExactlyInAnyOrder(Act.EDIT, Act.MERGE, Act.CREDIT, Act.POSTPONE, Act.CANCEL);
        assertThat(file(floor.maria).acts()).isEqualTo(file(floor.jan).acts());
        assertThat(file(floor.sanne).acts()).isEmpty();
        assertThat(file(floor.jan).events()).last().matches(DealFile.Event::undoable);
        assertThat(file(floor.sanne).events()).noneMatch(DealFile.Event::undoable);
        assertThat(acts(floor.sanne, Seen.ANYHOW)).containsOnly(new Resolution.Refused(Refusal.NOT_YOURS));

        end(floor.jan);

        assertThat(file(floor.jan).acts()).containsExactlyInAnyOrder(Act.EDIT, Act.MERGE, Act.CREDIT);
    }

    @Test
    void what_changed_since_it_was_seen_is_not_changed_unseen() {
        Seen before = file(floor.jan).seen();
        new CreditDeal(floor.ledger, floor.desk.clock())
                .credit(
                        floor.organisation,
                        deal,
                        Credits.equally(List.of(floor.jan.ref(), floor.sanne.ref())),
                        on(floor.jan));

        assertThat(acts(floor.jan, before)).containsOnly(new Resolution.Refused(Refusal.CHANGED_SINCE));
        assertThat(floor.deal(deal).description().customer()).hasValue("Acme");
        assertThat(acts(floor.jan, file(floor.jan).seen()).get(0)).isInstanceOf(Resolution.Done.class);
    }

    @Test
    void an_announcement_is_split_off_the_deal_that_was_shown_and_no_other() {
        AnnouncementId second = floor.says(floor.jan, "win Acme 12500 invoiced");
        new LinkAnnouncement(floor.ledger, floor.desk.clock())
                .link(floor.organisation, second, deal, floor.commanding(floor.jan));
        SplitDeal split = new SplitDeal(floor.ledger, floor.desk.clock());

        assertThat(split.split(floor.organisation, second, other, Seen.ANYHOW, on(floor.jan)))
                .isEqualTo(new Resolution.Refused(Refusal.CHANGED_SINCE));
        assertThat(file(floor.jan).loose()).contains(second);
        assertThat(file(floor.sanne).loose()).isEmpty();
        assertThat(split.split(floor.organisation, second, deal, Seen.ANYHOW, on(floor.sanne)))
                .isEqualTo(new Resolution.Refused(Refusal.NOT_YOURS));
        assertThat(split.split(floor.organisation, second, deal, Seen.ANYHOW, on(floor.jan)))
                .isInstanceOf(Resolution.Done.class);
    }

    @Test
    void a_page_answers_only_what_nobody_has_answered() {
        AnnouncementId win = floor.says(floor.jan, "win Initech 100 signed");
        new LinkAnnouncement(floor.ledger, floor.desk.clock())
                .link(floor.organisation, win, deal, floor.commanding(floor.maria));

        Resolution late = new LinkAnnouncement(floor.ledger, floor.desk.clock())
                .link(floor.organisation, win, other, on(floor.jan));

        assertThat(((Resolution.Done) late).change()).isEmpty();
        assertThat(floor.announcement(win).placement()).isEqualTo(new Placement.On(deal));
    }

    @Test
    void only_who_did_it_is_told_what_they_did() {
        Resolution.Done ended = (Resolution.Done) end(floor.jan);
        RecallChange recall = new RecallChange(floor.ledger);

        assertThat(recall.recall(floor.organisation, ended.change().orElseThrow(), on(floor.jan))
                        .orElseThrow()
                        .deals())
                .containsExactly(deal);
        assertThat(recall.recall(floor.organisation, ended.change().orElseThrow(), on(floor.maria)))
                .isEmpty();
    }

    private List<Resolution> acts(Person who, Seen seen) {
        var clock = floor.desk.clock();
        return Stream.<Resolution>of(
                        new ReviseDeal(floor.ledger, clock).revise(floor.organisation, deal, NEWS, seen, on(who)),
                        new PostponeDeal(floor.ledger, clock)
                                .postpone(floor.organisation, deal, LocalDate.of(2099, 1, 1), seen, on(who)),
                        new CreditDeal(floor.ledger, clock)
                                .credit(floor.organisation, deal, Credits.OWNERS, seen, on(who)),
                        new MergeDeals(floor.ledger, clock).merge(floor.organisation, deal, other, seen, on(who)),
                        new EndDeal(floor.ledger, clock).end(floor.organisation, deal, seen, on(who)))
                .toList();
    }

    private Resolution end(Person who) {
        return new EndDeal(floor.ledger, floor.desk.clock()).end(floor.organisation, deal, on(who));
    }

    private DealFile file(Person who) {
        return new InspectDeal(floor.ledger)
                .inspect(floor.organisation, deal, on(who))
                .orElseThrow();
    }

    private static Actor on(Person who) {
        return new Actor(who, Surface.PAGE);
    }
}
