package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MIA;
import static io.wonce.postgres.Story.MONDAY;
import static io.wonce.postgres.Story.description;
import static io.wonce.postgres.Story.win;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.linking.KnownDeal;
import io.wonce.domain.linking.TokenRarity;
import io.wonce.domain.reading.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class JdbiDealsIT {
    private static final Reference PO = new Reference(Reference.Kind.PURCHASE_ORDER, "4500-123 987");

    private final Story story = new Story();

    @Test
    void deals_are_numbered_from_one_in_each_organisation() {
        Deal first = story.opened("Acme", "12500", JAN);
        Deal second = story.opened("Bloom", "7000", JAN);
        Deal elsewhere = new Story().opened("Acme", "12500", JAN);

        assertThat(List.of(first.id(), second.id(), elsewhere.id()))
                .containsExactly(new DealId(1), new DealId(2), new DealId(1));
    }

    @Test
    void a_deal_comes_back_as_it_was_opened() {
        Description description = new Description(
                Optional.of("Café Zoë"),
                description("", "12500.50", JAN).value(),
                Optional.of(JAN.ref()),
                Optional.of(new Expectation(Optional.of(LocalDate.of(2026, 12, 31)), 80, ForecastCategory.COMMIT)));

        Deal opened = story.write(books -> books.deals().open(description, MONDAY));

        assertThat(story.<Optional<Deal>>write(books -> books.deals().find(opened.id())))
                .contains(opened);
        assertThat(opened.description()).isEqualTo(description);
        assertThat(opened.openedAt()).isEqualTo(MONDAY);
        assertThat(opened.status()).isEqualTo(new DealStatus.Open());
    }

    @Test
    void status_description_and_flag_change() {
        Deal acme = story.opened("Acme", "12500", JAN);
        Deal other = story.opened("Acme BV", "12500", JAN);

        story.write(books -> {
            books.deals().setStatus(other.id(), new DealStatus.MergedInto(acme.id()));
            books.deals().describe(acme.id(), description("Acme NV", "13000", MIA));
            books.deals().flag(acme.id(), true);
            return true;
        });

        Deal merged = story.write(books -> books.deals().lock(other.id()).orElseThrow());
        Deal described = story.write(books -> books.deals().lock(acme.id()).orElseThrow());
        assertThat(merged.status()).isEqualTo(new DealStatus.MergedInto(acme.id()));
        assertThat(described.description()).isEqualTo(description("Acme NV", "13000", MIA));
        assertThat(described.flagged()).isTrue();
    }

    @Test
    void a_milestone_is_reached_at_its_first_announcement_and_once() {
        Deal acme = story.opened("Acme", "12500", JAN);
        Announcement later = story.announced(JAN, win("Acme", null), MONDAY.plusSeconds(3600));
        Announcement earlier = story.announced(MIA, win("Acme", Milestone.SIGNED), MONDAY);

        Set<Milestone> first = place(later, acme.id());
        Set<Milestone> again = place(earlier, acme.id());

        assertThat(first).containsExactly(Milestone.SIGNED);
        assertThat(again).isEmpty();
        assertThat(milestones(acme)).isEqualTo(Map.of(Milestone.SIGNED, MONDAY));
    }

    @Test
    void a_milestone_goes_with_its_last_announcement() {
        Deal acme = story.opened("Acme", "12500", JAN);
        Announcement announcement = story.announced(JAN, win("Acme", Milestone.VERBAL), MONDAY);
        place(announcement, acme.id());

        story.write(books -> {
            books.announcements().nameMilestone(announcement.id(), Optional.of(Milestone.INVOICED));
            return books.deals().refreshMilestones(acme.id(), MONDAY);
        });
        assertThat(milestones(acme)).containsOnlyKeys(Milestone.INVOICED);

        story.write(books -> {
            books.announcements().place(announcement.id(), new Placement.Withdrawn());
            return books.deals().refreshMilestones(acme.id(), MONDAY);
        });
        assertThat(milestones(acme)).isEmpty();
    }

    @Test
    void a_summary_tells_owner_opener_and_how_often_it_was_announced() {
        Deal acme = story.won("Acme", "12500", JAN, MONDAY.plusSeconds(5));

        DealSummary summary =
                story.write(books -> books.deals().summary(acme.id()).orElseThrow());

        assertThat(summary.ownerName()).contains("Jan de Boer");
        assertThat(summary.openedBy()).isEqualTo("Jan de Boer");
        assertThat(summary.announcements()).isEqualTo(1);
        assertThat(summary.lastHeard()).isEqualTo(MONDAY.plusSeconds(5));
    }

    @Test
    void a_spelling_with_a_typing_mistake_is_a_candidate() {
        Deal acme = story.won("Van der Meulen Installatietechniek B.V.", "12500", JAN, MONDAY);
        story.won("Bloom", "7000", MIA, MONDAY);

        List<KnownDeal> candidates = candidates(win("Van der Muelen Installatietechniek", null));

        assertThat(candidates).extracting(KnownDeal::id).containsExactly(acme.id());
        KnownDeal known = candidates.get(0);
        assertThat(known.announcers()).containsExactly("Jan de Boer");
        assertThat(known.customerNames()).containsExactly("Van der Meulen Installatietechniek B.V.");
        assertThat(known.milestones()).containsOnlyKeys(Milestone.SIGNED);
        assertThat(known.lastHeard()).isEqualTo(MONDAY);
    }

    @Test
    void a_reference_and_a_deal_id_find_their_deal() {
        Deal acme = story.opened("Acme", "12500", JAN);
        Deal bloom = story.opened("Bloom", "7000", JAN);
        place(story.announced(JAN, win("Acme", Milestone.ORDERED, PO), MONDAY), acme.id());

        Reference samePo = new Reference(Reference.Kind.OTHER, "4500123987");
        Reference deal = new Reference(Reference.Kind.DEAL, bloom.id().toString());

        assertThat(candidates(win("Somebody else", null, samePo, deal)))
                .extracting(KnownDeal::id)
                .containsExactlyInAnyOrder(acme.id(), bloom.id());
    }

    @Test
    void a_spelling_leaves_with_the_announcement_that_brought_it() {
        Deal acme = story.opened("Acme", "12500", JAN);
        Announcement wrong = story.announced(JAN, win("Bloemenveiling Aalsmeer", Milestone.SIGNED, PO), MONDAY);
        place(wrong, acme.id());
        assertThat(candidates(win("Bloemenveiling Aalsmeer", null))).hasSize(1);

        story.write(books -> {
            books.announcements().place(wrong.id(), new Placement.Unresolved());
            return books.deals().refreshMilestones(acme.id(), MONDAY);
        });

        assertThat(candidates(win("Bloemenveiling Aalsmeer", null, PO))).isEmpty();
    }

    @Test
    void in_the_place_of_a_merged_deal_stands_the_one_it_was_merged_into() {
        Deal acme = story.opened("Acme", "12500", JAN);
        Deal twin = story.opened("Acme", "12500", MIA);
        story.write(books -> {
            books.deals().setStatus(twin.id(), new DealStatus.MergedInto(acme.id()));
            return true;
        });

        assertThat(candidates(win(
                        "Other",
                        null,
                        new Reference(Reference.Kind.DEAL, twin.id().toString()))))
                .extracting(KnownDeal::id)
                .containsExactly(acme.id());
        assertThat(candidates(win("Acme", null))).extracting(KnownDeal::id).containsExactly(acme.id());
    }

    @Test
    void people_find_deals_by_id_customer_reference_and_owner() {
        Deal meulen = story.opened("Van der Meulen Installatietechniek", "12500", JAN);
        Deal bloom = story.opened("Bloom", "7000", MIA);
        place(story.announced(MIA, win("Bloom", Milestone.ORDERED, PO), MONDAY), bloom.id());

        assertThat(found("D-1")).startsWith(meulen.id());
        assertThat(found("instalatietechniek")).containsExactly(meulen.id());
        assertThat(found("bloo")).containsExactly(bloom.id());
        assertThat(found("4500123987")).containsExactly(bloom.id());
        assertThat(found("visser")).containsExactly(bloom.id());
        assertThat(found("")).isEmpty();
        assertThat(found("???")).isEmpty();
    }

    @Test
    void words_of_many_customers_weigh_less_than_a_name_never_seen() {
        for (int i = 0; i < 10; i++) {
            story.opened("Gemeente Plaats" + i, "1000", JAN);
        }

        TokenRarity rarity =
                story.write(books -> books.deals().rarity(List.of("Gemeente Utrecht", "Gemeente Plaats3")));

        assertThat(rarity.weight("utrecht")).isEqualTo(1);
        assertThat(rarity.weight("gemeente")).isLessThan(rarity.weight("plaats3"));
        assertThat(rarity.weight("plaats3")).isBetween(0.8, 1.0);
    }

    private Set<Milestone> place(Announcement announcement, DealId deal) {
        return story.write(books -> {
            books.announcements().place(announcement.id(), new Placement.On(deal));
            return books.deals().refreshMilestones(deal, MONDAY);
        });
    }

    private Map<Milestone, ?> milestones(Deal deal) {
        return story.write(books -> books.deals().find(deal.id()).orElseThrow().milestones());
    }

    private List<KnownDeal> candidates(Statement statement) {
        Heard heard = new Heard(statement, MONDAY, "Jan de Boer", false, List.of(), List.of(), List.of());
        return story.write(books -> books.deals().candidates(heard));
    }

    private List<DealId> found(String words) {
        return story.write(books -> books.deals().search(words, 5)).stream()
                .map(summary -> summary.deal().id())
                .toList();
    }
}
