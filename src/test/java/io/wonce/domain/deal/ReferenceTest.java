package io.wonce.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.deal.Reference.Kind;
import org.junit.jupiter.api.Test;

final class ReferenceTest {
    @Test
    void the_key_forgives_case_and_punctuation() {
        Reference written = new Reference(Kind.PURCHASE_ORDER, "BW-7731");
        Reference again = new Reference(Kind.PURCHASE_ORDER, "bw 77.31");

        assertThat(written.key()).isEqualTo(again.key()).isEqualTo("BW7731");
    }
}
