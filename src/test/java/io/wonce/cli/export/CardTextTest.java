package io.wonce.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class CardTextTest {
    private static final int FIELDS = 4_000;

    @Test
    void a_card_of_thousands_of_fields_takes_no_time_that_anybody_notices() {
        ObjectNode card = card(FIELDS);

        String text = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> CardText.of(card));

        assertThat(text).isNotEmpty();
    }

    @Test
    void of_a_card_of_thousands_of_fields_the_first_are_read() {
        String text = CardText.of(card(FIELDS));

        assertThat(text).startsWith("v10000\nv10001\nv10002\n");
        assertThat(text.lines()).hasSizeBetween(500, 5_000);
    }

    @Test
    void a_longer_form_takes_the_place_of_a_shorter_one() {
        ObjectNode card = new ObjectMapper().createObjectNode().put("text", "Deal won");
        card.putArray("attachments").addObject().put("title", "Deal won: Acme").put("text", "*deal* won");

        assertThat(CardText.of(card)).isEqualTo("Deal won: Acme");
    }

    private static ObjectNode card(int fields) {
        ObjectNode card = new ObjectMapper().createObjectNode();
        var attachment = card.putArray("attachments").addObject().putArray("fields");
        for (int field = 0; field < fields; field++) {
            attachment.addObject().put("value", "v" + (10_000 + field));
        }
        return card;
    }
}
