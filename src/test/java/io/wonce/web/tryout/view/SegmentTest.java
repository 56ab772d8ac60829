package io.wonce.web.tryout.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SegmentTest {
    @Test
    void mentions_are_told_apart_and_nothing_is_lost() {
        assertThat(Segment.of("@Wonce hoeveel, @Sanne?"))
                .containsExactly(
                        new Segment("@Wonce", true),
                        new Segment(" hoeveel, ", false),
                        new Segment("@Sanne", true),
                        new Segment("?", false));
    }

    @Test
    void an_address_is_no_mention() {
        assertThat(Segment.of("mail jan@acme.nl")).containsExactly(new Segment("mail jan@acme.nl", false));
    }
}
