package io.wonce.domain.linking;

import static io.wonce.domain.linking.Stories.deal;
import static io.wonce.domain.linking.Stories.heard;
import static io.wonce.domain.linking.Stories.heardWithoutName;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Stories.DealStory;
import io.wonce.domain.linking.Stories.HeardStory;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that were not understood, and the same rules where the names were understood well. */
class MisheardTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void a_crm_line_finds_the_order_whose_customer_stood_among_the_words_only() {
        Decision decision = unattended(
                heard("Gemeente Zandwijk").worth("55250").fromRobot("HubSpot").after(HOUR),
                deal(1, "de migratie")
                        .worth("55250")
                        .inWords("zandwijk", "migratie")
                        .reached(Milestone.ORDERED, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.Link.class);
    }

    @Test
    void the_same_amount_of_another_customer_is_another_order() {
        Decision decision = unattended(
                heard("Gemeente Zandwijk").worth("55250").fromRobot("HubSpot").after(HOUR),
                deal(1, "Gemeente Oosterveen")
                        .worth("55250")
                        .inWords("oosterveen", "migratie")
                        .reached(Milestone.ORDERED, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.New.class);
    }

    @Test
    void a_word_of_no_other_message_hardly_names_a_customer_in_a_thread() {
        Decision decision = unattended(
                heard("De burgemeester")
                        .inWords()
                        .reaching(Milestone.SIGNED)
                        .inThreadOf(1)
                        .after(HOUR),
                deal(1, "Gemeente Zandwijk").worth("55250").reached(Milestone.VERBAL, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.Link.class);
    }

    @Test
    void lookalikes_stay_apart_though_the_words_hold_the_name_they_share() {
        Decision decision = unattended(
                heard("Van Dijk Interieur").worth("8900").after(HOUR),
                deal(1, "Van Dijk Transport")
                        .worth("8900")
                        .inWords("dijk", "transport")
                        .reached(Milestone.SIGNED, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.New.class);
    }

    @Test
    void a_message_without_a_name_belongs_to_the_customer_among_its_words() {
        Decision decision = unattended(
                heardWithoutName()
                        .worth("4120")
                        .inWords("wereldwinkel", "tassen")
                        .reaching(Milestone.SIGNED)
                        .after(HOUR),
                deal(1, "Wereldwinkel Zandwijk")
                        .worth("4120")
                        .inWords("wereldwinkel", "zandwijk")
                        .reached(Milestone.VERBAL, Duration.ZERO),
                deal(2, "Slagerij Prins").worth("900").reached(Milestone.VERBAL, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.Link.class);
        assertThat(decision.candidates().get(0).deal().number()).isEqualTo(1);
    }

    @Test
    void capitals_may_stand_for_a_name_whose_compounds_they_cut_up() {
        HeardStory crm = heard("Universiteitsmuseum Zandwijk")
                .worth("61500")
                .fromRobot("SAP")
                .after(HOUR);

        assertThat(unattended(crm, deal(1, "UMZ").worth("61500").reached(Milestone.VERBAL, Duration.ZERO)))
                .isInstanceOf(Decision.Link.class);
        assertThat(unattended(crm, deal(1, "KLM").worth("61500").reached(Milestone.VERBAL, Duration.ZERO)))
                .isInstanceOf(Decision.New.class);
    }

    @Test
    void a_second_bill_is_the_same_orders_and_an_order_after_the_bill_is_another() {
        DealStory billed = deal(1, "Acme")
                .worth("6400")
                .reached(Milestone.ORDERED, Duration.ZERO)
                .reached(Milestone.INVOICED, Duration.ofDays(7));

        assertThat(unattended(heard("Acme").reaching(Milestone.INVOICED).after(Duration.ofDays(35)), billed))
                .isInstanceOf(Decision.Link.class);
        assertThat(unattended(heard("Acme").reaching(Milestone.ORDERED).after(Duration.ofDays(35)), billed))
                .isInstanceOf(Decision.New.class);
    }

    private static Decision unattended(HeardStory heard, DealStory... deals) {
        return new Linker()
                .decideUnattended(
                        heard.heard(), Stream.of(deals).map(DealStory::known).toList(), new BundledRarity());
    }
}
