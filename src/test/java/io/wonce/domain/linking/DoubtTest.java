package io.wonce.domain.linking;

import static io.wonce.domain.linking.Stories.deal;
import static io.wonce.domain.linking.Stories.heard;
import static io.wonce.domain.linking.Stories.heardWithoutName;
import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Stories.DealStory;
import io.wonce.domain.linking.Stories.HeardStory;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Statement;
import io.wonce.domain.reading.TestReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTest {
    private static final Reader READER = TestReader.shared();

    private final Linker linker = new Linker();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme fase 2 ook getekend! 12,5k 🎉",
                "Acme tweede fase getekend, 12,5k",
                "Acme heeft ook getekend, 12,5k",
                "Acme Duitsland getekend, 12,5k",
                "Acme Nederland getekend, 12,5k",
                "Acme signed phase 2, 12.5k",
                "Acme also signed, 12.5k",
                "Acme signed as well, 12.5k",
                "Another one from Acme signed, 12.5k",
                "Acme Germany signed, 12.5k",
                "Acme hat Phase 2 unterschrieben, 12,5k",
                "Acme hat auch unterschrieben, 12,5k",
                "Acme Deutschland hat unterschrieben, 12,5k",
                "Acme a signé la phase 2, 12,5k",
                "Acme a aussi signé, 12,5k",
                "Acme ha firmado la fase 2, 12,5k",
                "Acme también ha firmado, 12,5k"
            })
    void words_of_another_order_or_part_of_the_customer_lead_to_a_question(String text) {
        Statement said = READER.read(text).statements().get(0);

        Decision decision = decide(
                heard(said.customer().orElseThrow())
                        .worth("12500")
                        .reaching(Milestone.SIGNED)
                        .hinting(said.hint())
                        .after(Duration.ofHours(3)),
                deal(1, "Acme").worth("12500").reached(Milestone.VERBAL, Duration.ZERO));

        assertThat(decision).isNotInstanceOf(Decision.Link.class);
        assertThat(decision.candidates()).isNotEmpty();
    }

    @Test
    void the_same_words_for_a_deal_that_was_opened_with_them_are_certain() {
        Decision decision = decide(
                heard("Acme Duitsland")
                        .worth("12500")
                        .reaching(Milestone.SIGNED)
                        .hinting(OrderHint.PERHAPS_ANOTHER)
                        .after(Duration.ofHours(1)),
                deal(1, "Acme Duitsland")
                        .worth("12500")
                        .hinted(OrderHint.PERHAPS_ANOTHER)
                        .reached(Milestone.VERBAL, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.Link.class);
    }

    @Test
    void in_the_thread_of_the_deal_it_is_certain() {
        Decision decision = decide(
                heard("Acme")
                        .worth("12500")
                        .reaching(Milestone.SIGNED)
                        .hinting(OrderHint.PERHAPS_ANOTHER)
                        .inThreadOf(1)
                        .after(Duration.ofHours(1)),
                deal(1, "Acme").worth("12500").reached(Milestone.VERBAL, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.Link.class);
    }

    @Test
    void the_amount_of_the_message_before_is_not_enough_where_nobody_is_named() {
        Decision decision = decide(
                heardWithoutName().worth("12500").inWords("klant2").near(1).after(Duration.ofMinutes(5)),
                deal(1, "Klant1").worth("12500").inWords("klant1").reached(Milestone.SIGNED, Duration.ZERO));

        assertThat(decision).isNotInstanceOf(Decision.Link.class);
    }

    @ParameterizedTest
    @CsvSource({"Klant1, Klant2", "Klant 1, Klant 2", "Studio 54, Studio 45", "3M, 4M", "Gate 12 BV, Gate 13 BV"})
    void names_that_differ_in_a_digit_are_two_customers(String one, String other) {
        Decision decision = decide(
                heard(other).worth("12500").near(1).sameTextAs(1).after(Duration.ofMinutes(5)),
                deal(1, one).worth("12500").reached(Milestone.VERBAL, Duration.ZERO));

        assertThat(decision).isNotInstanceOf(Decision.Link.class);
    }

    @Test
    void a_robot_that_calls_every_order_a_new_deal_is_not_asked_about() {
        Decision decision = decide(
                heard("Acme B.V.")
                        .worth("12500 EUR")
                        .hinting(OrderHint.ANOTHER)
                        .fromRobot("HubSpot")
                        .after(Duration.ofMinutes(3)),
                deal(1, "Acme").worth("12500 EUR").reached(Milestone.SIGNED, Duration.ZERO));

        assertThat(decision).isInstanceOf(Decision.Link.class);
    }

    @Test
    void however_much_an_amount_weighs_it_links_nobodys_order_without_asking() {
        HeardStory nobody = heardWithoutName().worth("12500").after(Duration.ofMinutes(5));
        DealStory deal = deal(1, "Acme").worth("12500").reached(Milestone.VERBAL, Duration.ZERO);

        assertThat(sureOfAmounts(nobody, deal)).isInstanceOf(Decision.Ask.class);
    }

    @Test
    void however_much_an_amount_weighs_another_customer_is_asked_about() {
        HeardStory other = heard("Klant2").worth("12500").sameTextAs(1).after(Duration.ofMinutes(5));
        DealStory deal = deal(1, "Klant1").worth("12500").reached(Milestone.VERBAL, Duration.ZERO);

        assertThat(sureOfAmounts(other, deal)).isInstanceOf(Decision.Ask.class);
    }

    private static Decision sureOfAmounts(HeardStory heard, DealStory deal) {
        Map<String, Double> weights = Weights.bundled().all();
        weights.put("amount.equal-to-three-digits", 30.0);
        return new Linker(new Weights(weights)).decide(heard.heard(), List.of(deal.known()), new BundledRarity());
    }

    private Decision decide(HeardStory heard, DealStory deal) {
        return linker.decide(heard.heard(), List.of(deal.known()), new BundledRarity());
    }
}
