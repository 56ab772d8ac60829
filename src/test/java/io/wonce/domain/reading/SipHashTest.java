package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SipHashTest {
    /** Of the reference implementation's vectors, the one of eight bytes: key 00 to 0F, message 00 to 07. */
    @Test
    void hashes_as_its_authors_do() {
        assertThat(SipHash.of(0x0706050403020100L, 0x0f0e0d0c0b0a0908L, 0x0706050403020100L))
                .isEqualTo(0x93f5f5799a932462L);
    }
}
