package io.wonce.teams.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.config.Secret;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.words.Chart;
import io.wonce.words.Poster;
import io.wonce.words.SampleDigests;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PosterSealTest {
    private static final Poster ACME = poster("Acme");

    private final PosterSeal seal = new PosterSeal(new Secret("hush"));

    @Test
    void what_was_sealed_is_opened_by_the_same_secret_alone() {
        String name = seal.close(ACME).orElseThrow();

        assertThat(new PosterSeal(new Secret("hush")).open(name)).contains(ACME);
        assertThat(new PosterSeal(new Secret("another")).open(name)).isEmpty();
    }

    @Test
    void a_poster_has_one_name_that_says_nothing() {
        String name = seal.close(ACME).orElseThrow();

        assertThat(seal.close(poster("Acme"))).contains(name);
        assertThat(seal.close(poster("Globex"))).isNotEqualTo(Optional.of(name));
        assertThat(name).matches("[A-Za-z0-9_-]+");
        assertThat(new String(Base64.getUrlDecoder().decode(name), StandardCharsets.ISO_8859_1))
                .doesNotContain("Acme", "Jan", "12,500");
    }

    @Test
    void a_chart_has_a_name_of_its_own_that_an_address_takes() {
        for (Chart chart : SampleDigests.charts().values()) {
            String name = seal.close(chart).orElseThrow();

            assertThat(seal.open(name)).contains(chart);
        }
    }

    @Test
    void no_letter_of_a_name_can_be_changed() {
        String name = seal.close(ACME).orElseThrow();

        for (int place = 0; place < name.length() - 1; place++) {
            char other = name.charAt(place) == 'A' ? 'B' : 'A';
            assertThat(seal.open(name.substring(0, place) + other + name.substring(place + 1)))
                    .isEmpty();
        }
    }

    @Test
    void what_is_no_name_opens_nothing() {
        for (String odd : new String[] {"", "a", "..", "ü", "AAAA", "A".repeat(100), "A".repeat(10_000)}) {
            assertThat(seal.open(odd)).as(odd).isEmpty();
        }
    }

    @Test
    void a_customer_who_is_called_a_whole_page_has_no_address() {
        assertThat(seal.close(poster("x".repeat(3000)))).isEmpty();
    }

    private static Poster poster(String customer) {
        return new Poster(
                new DealId(142),
                Milestone.SIGNED,
                "Signed",
                customer,
                Optional.of("€12,500"),
                Optional.of("Jan"),
                "4 of 10 this week",
                Optional.of(0.4));
    }
}
