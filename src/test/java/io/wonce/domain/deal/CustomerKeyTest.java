package io.wonce.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Van Dijk Transport B.V. | dijk transport",
                "van dijk tpt | dijk transport",
                "v. Dijk Interieur | dijk interieur",
                "Gem. Utrecht | gemeente utrecht",
                "Müller & Söhne GmbH & Co. KG | muller sohne",
                "Bakkerij De Klok | bakkerij klok",
                "Kwekerij 't Hofje | kwekerij hofje",
                "N.V. Nutricia | nutricia",
                "Akzo Nobel N. V., | akzo nobel",
                "faberlic Europe Sp. z o.o. | faberlic",
                "H&M | hm",
                "L'Oréal S.A. | oreal",
                "Deutsche Bank's AG | deutsche bank",
                "Fletcher &amp; Webb Ltd | fletcher webb",
                "3M | 3m",
                "Société Générale S.A. | societe generale",
            })
    void leaves_out_what_people_write_in_different_ways(String name, String key) {
        assertThat(CustomerKey.of(name).value()).isEqualTo(key);
    }

    @Test
    void a_name_of_noise_words_only_keeps_its_words() {
        assertThat(CustomerKey.of("De Groep").value()).isEqualTo("de groep");
        assertThat(CustomerKey.of("NV").value()).isEqualTo("nv");
    }

    @Test
    void a_name_without_letters_has_an_empty_key_and_no_blocks() {
        assertThat(CustomerKey.of("🎉 !!").value()).isEmpty();
        assertThat(CustomerKey.of("🎉 !!").tokens()).isEmpty();
        assertThat(CustomerKey.blocks("🎉 !!")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kwekerij Zonnevelt | Kwekerij Zonneveld B.V.",
                "VDT | Van Dijk Transport",
                "UMCU | UMC Utrecht",
                "Oss | Gemeente Oss",
                "Smit | Bakkerij Smit",
                "Noordkade | Noordkade Events",
                "Van Dyck Logistiek | Van Dijck Logistics",
                "Mueller Maschinenbau | Müller Maschinenbau GmbH",
                "Good Will Company | Goodwill",
                "GISTBROCADES | Gist-Brocades N.V.",
                "Brightwel | Brightwell Ltd",
            })
    void spellings_of_one_customer_share_a_block(String one, String other) {
        Set<String> shared = new HashSet<>(CustomerKey.blocks(one));
        shared.retainAll(CustomerKey.blocks(other));

        assertThat(shared).isNotEmpty();
    }

    @Test
    void customers_that_share_only_a_kind_of_business_share_no_block() {
        Set<String> shared = new HashSet<>(CustomerKey.blocks("Gemeente Utrecht"));
        shared.retainAll(CustomerKey.blocks("Gemeente Dordrecht"));

        assertThat(shared).isEmpty();
    }

    @Test
    void the_longest_name_has_a_modest_number_of_blocks() {
        String name =
                "Koninklijke Vereenigde Lederfabrieken Oisterwijk Zuidwesthoek Schoonhoven Papendrecht ".repeat(20);

        assertThat(CustomerKey.blocks(name)).hasSizeLessThanOrEqualTo(24).allMatch(block -> block.length() <= 40);
    }
}
