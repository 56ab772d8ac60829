package io.wonce.domain.linking;

import static io.wonce.domain.linking.Stories.deal;
import static io.wonce.domain.linking.Stories.heard;
import static io.wonce.domain.linking.Stories.heardWithoutName;
import static io.wonce.domain.linking.Stories.purchaseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Stories.DealStory;
import io.wonce.domain.linking.Stories.HeardStory;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final TokenRarity RARITY = new BundledRarity();

    private final Linker linker = new Linker();

    @Test
    void nothing_known_is_a_new_order() {
        assertThat(decide(heard("Acme"))).isInstanceOf(Decision.New.class);
    }

    @Test
    void the_same_customer_amount_and_next_milestone_is_certain() {
        Decision decision = decide(
                heard("Kwekerij Zonneveld B.V.")
                        .worth("48500")
                        .reaching(Milestone.SIGNED)
                        .after(Duration.ofDays(2)),
                deal(1, "Zonneveld").worth("48500 EUR").reached(Milestone.VERBAL, Duration.ZERO));

        assertThat(linked(decision)).isEqualTo(1);
        assertThat(decision.candidates().get(0).evidence().get(0)).isInstanceOf(Evidence.class);
    }

    @Test
    void a_crm_line_minutes_later_repeats_the_same_order() {
        Decision decision = decide(
                heard("Brightwell Ltd").worth("22000 GBP").fromRobot("HubSpot").after(Duration.ofMinutes(1)),
                deal(1, "Brightwell").worth("22000 GBP").reached(Milestone.ORDERED, Duration.ZERO));

        assertThat(linked(decision)).isEqualTo(1);
    }

    @Test
    void a_crm_line_after_a_repeat_order_belongs_to_the_repeat_order() {
        Decision decision = decide(
                heard("Bakkerij Smit").worth("6000 EUR").fromRobot("HubSpot").after(Duration.ofDays(14)),
                deal(1, "Bakkerij Smit").worth("6000 EUR").reached(Milestone.SIGNED, Duration.ZERO),
                deal(2, "Bakkerij Smit").worth("6000 EUR").reached(Milestone.SIGNED, Duration.ofDays(14)));

        assertThat(linked(decision)).isEqualTo(2);
    }

    @Test
    void another_order_of_the_same_customer_is_new_when_it_says_so() {
        Decision decision = unattended(
                heard("Bakkerij Smit")
                        .worth("6000")
                        .hinting(OrderHint.ANOTHER)
                        .reaching(Milestone.SIGNED)
                        .after(Duration.ofDays(14)),
                deal(1, "Bakkerij Smit").worth("6000 EUR").reached(Milestone.SIGNED, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.New.class);
    }

    @Test
    void another_purchase_order_is_never_linked_without_asking() {
        Decision decision = decide(
                heard("Brightwell")
                        .worth("9600")
                        .with(purchaseOrder("BW-7794"))
                        .reaching(Milestone.ORDERED)
                        .after(Duration.ofDays(9)),
                deal(1, "Brightwell")
                        .worth("22000 GBP")
                        .with(purchaseOrder("BW-7731"))
                        .reached(Milestone.ORDERED, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.New.class);
    }

    @Test
    void the_same_number_is_near_proof_even_without_a_name() {
        Decision decision = decide(
                heardWithoutName()
                        .with(purchaseOrder("bw 7731"))
                        .reaching(Milestone.PAID)
                        .after(Duration.ofDays(40)),
                deal(1, "Brightwell").with(purchaseOrder("BW-7731")).reached(Milestone.ORDERED, Duration.ZERO));

        assertThat(linked(decision)).isEqualTo(1);
        assertThat(decision.candidates().get(0).evidence().get(0)).isInstanceOf(Evidence.SameReference.class);
    }

    @Test
    void a_nameless_cheer_in_a_thread_belongs_to_the_deal_of_the_thread() {
        Decision decision = decide(
                heardWithoutName().reaching(Milestone.SIGNED).inThreadOf(1).after(Duration.ofDays(5)),
                deal(1, "Van Dijk Interieur").reached(Milestone.VERBAL, Duration.ZERO));

        assertThat(linked(decision)).isEqualTo(1);
    }

    @Test
    void a_nameless_cheer_outside_threads_is_never_certain() {
        Decision decision = decide(
                heardWithoutName().reaching(Milestone.SIGNED).near(1).after(Duration.ofMinutes(5)),
                deal(1, "Acme").by("Sanne").reached(Milestone.VERBAL, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.Ask.class);
    }

    @Test
    void another_customer_in_a_thread_is_a_deal_of_its_own() {
        Decision decision = unattended(
                heard("Bloom").reaching(Milestone.SIGNED).inThreadOf(1).after(Duration.ofHours(5)),
                deal(1, "Van Dijk Interieur").reached(Milestone.VERBAL, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.New.class);
    }

    @Test
    void a_cross_post_of_the_same_text_is_linked() {
        Decision decision = decide(
                heard("Zonneveld")
                        .worth("48500")
                        .reaching(Milestone.SIGNED)
                        .sameTextAs(1)
                        .after(Duration.ofHours(1)),
                deal(1, "Kwekerij Zonneveld").worth("48500").reached(Milestone.SIGNED, Duration.ZERO));

        assertThat(linked(decision)).isEqualTo(1);
    }

    @Test
    void lookalikes_stay_apart() {
        assertThat(decide(
                        heard("Van Dijk Interieur")
                                .worth("8900")
                                .reaching(Milestone.VERBAL)
                                .after(Duration.ofDays(2)),
                        deal(1, "Van Dijk Transport").worth("12500").reached(Milestone.SIGNED, Duration.ZERO)))
                .isInstanceOf(Decision.New.class);
        assertThat(decide(
                        heard("Gemeente Dordrecht").worth("12500").after(Duration.ofDays(2)),
                        deal(1, "Gemeente Utrecht").worth("12500").reached(Milestone.SIGNED, Duration.ZERO)))
                .isInstanceOf(Decision.New.class);
    }

    @Test
    void a_short_name_that_fits_two_customers_is_asked_about() {
        Decision decision = decide(
                heard("Van Dijk").reaching(Milestone.INVOICED).after(Duration.ofDays(9)),
                deal(1, "Van Dijk Transport").reached(Milestone.SIGNED, Duration.ZERO),
                deal(2, "Van Dijk Interieur").reached(Milestone.SIGNED, Duration.ofDays(1)));

        assertThat(decision).isInstanceOf(Decision.Ask.class);
        assertThat(decision.candidates()).hasSize(2);
    }

    @Test
    void a_short_name_that_fits_two_customers_is_decided_by_the_amount() {
        Decision decision = unattended(
                heard("VDT").worth("15125").reaching(Milestone.PAID).after(Duration.ofDays(15)),
                deal(1, "Van Dijk Transport").worth("12500").reached(Milestone.SIGNED, Duration.ZERO),
                deal(2, "Van Dijk Interieur").worth("8900").reached(Milestone.SIGNED, Duration.ofDays(1)));

        assertThat(linked(decision)).isEqualTo(1);
    }

    @Test
    void a_second_signature_months_later_with_another_amount_is_a_new_order() {
        Decision decision = decide(
                heard("Acme").worth("31000").reaching(Milestone.SIGNED).after(Duration.ofDays(180)),
                deal(1, "Acme").worth("12500").reached(Milestone.SIGNED, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.New.class);
    }

    @Test
    void a_renewal_goes_on_as_the_renewal_it_was_announced_as() {
        Decision decision = decide(
                heard("Acme")
                        .worth("24000")
                        .hinting(OrderHint.RENEWAL)
                        .reaching(Milestone.SIGNED)
                        .after(Duration.ofDays(6)),
                deal(1, "Acme").worth("24000").hinted(OrderHint.RENEWAL).reached(Milestone.VERBAL, Duration.ZERO));

        assertThat(linked(decision)).isEqualTo(1);
    }

    @Test
    void a_loss_is_linked_to_the_order_that_is_lost() {
        Decision decision = decide(
                heard("Noordkade").of(Kind.LOST).worth("17500").after(Duration.ofDays(8)),
                deal(1, "Noordkade Events").worth("17500 EUR").reached(Milestone.SIGNED, Duration.ZERO));

        assertThat(linked(decision)).isEqualTo(1);
    }

    @Test
    void another_currency_counts_against() {
        Decision decision = decide(
                heard("Acme").worth("22000 USD").reaching(Milestone.SIGNED).after(Duration.ofDays(3)),
                deal(1, "Acme").worth("22000 GBP").reached(Milestone.VERBAL, Duration.ZERO));

        assertThat(decision).isNotInstanceOf(Decision.Link.class);
    }

    private Decision decide(HeardStory heard, DealStory... deals) {
        return linker.decide(heard.heard(), known(deals), RARITY);
    }

    private Decision unattended(HeardStory heard, DealStory... deals) {
        return linker.decideUnattended(heard.heard(), known(deals), RARITY);
    }

    private static List<KnownDeal> known(DealStory... deals) {
        return Stream.of(deals).map(DealStory::known).toList();
    }

    private static long linked(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Link.class);
        return ((Decision.Link) decision).candidate().deal().number();
    }
}
