package io.wonce.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import io.wonce.words.SampleCards;
import io.wonce.words.Words;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Against the serializer by which the Bot Framework's connector sends. */
final class DottedKeysTest {
    @Test
    void a_card_goes_over_the_wire_as_it_is() throws IOException {
        Words words = Words.in(Locale.ENGLISH, ZoneOffset.UTC);
        for (var said : SampleCards.said().values()) {
            ObjectNode card = MessageCards.of(said, words, SampleCards.NOW).card();

            assertThat(sent(DottedKeys.escaped(card))).isEqualTo(card);
        }
    }

    @Test
    void a_key_that_is_not_escaped_would_be_broken_in_two() throws IOException {
        ObjectNode card = Json.object().put("choices.data", 1);

        assertThat(sent(card).has("choices.data")).isFalse();
        assertThat(sent(DottedKeys.escaped(card)).has("choices.data")).isTrue();
    }

    private static JsonNode sent(ObjectNode card) throws IOException {
        Attachment attachment = new Attachment();
        attachment.setContentType(TeamsMessage.CONTENT_TYPE);
        attachment.setContent(card);
        Activity activity = new Activity(ActivityTypes.MESSAGE);
        activity.setAttachment(attachment);
        return new ObjectMapper()
                .readTree(new JacksonAdapter().serialize(activity))
                .at("/attachments/0/content");
    }
}
