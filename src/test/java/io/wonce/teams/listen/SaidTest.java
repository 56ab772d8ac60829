package io.wonce.teams.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Entity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SaidTest {
    @Test
    void a_mention_is_named_by_its_id() throws IOException {
        assertThat(text("thanks <at>Dana</at>!", "29:1", "<at>Dana</at>", "Dana"))
                .isEqualTo("thanks <@29:1|Dana>!");
    }

    @Test
    void what_is_no_mention_stands_in_for_nothing() throws IOException {
        assertThat(text("won", "29:1", "o", "Dana")).isEqualTo("won");
        assertThat(text("<at>Dana</at> won", "<at>", "<at>", "Dana")).isEqualTo("Dana won");
        String many = "<at>".repeat(1000);
        String name = "x".repeat(50_000);
        assertThat(text(many, "29:1", "<at>", name)).hasSizeLessThan(400_000);
    }

    @Test
    void a_mention_whose_fields_hold_nothing_is_no_word() throws IOException {
        Activity activity = Activity.createMessageActivity();
        activity.setText("null <at>Dana</at> won");
        activity.setEntities(List.of(new ObjectMapper().readValue("""
                        {"type":"mention","mentioned":{"id":null,"name":null},"text":"<at>Dana</at>"}
                        """, Entity.class)));

        assertThat(new Said(activity).text()).isEqualTo("null Dana won");
    }

    private static String text(String text, String id, String written, String name) throws IOException {
        String json = """
                {"type":"mention","mentioned":{"id":"%s","name":"%s"},"text":"%s"}
                """.formatted(id, name, written);
        Activity activity = Activity.createMessageActivity();
        activity.setText(text);
        activity.setEntities(List.of(new ObjectMapper().readValue(json, Entity.class)));
        return new Said(activity).text();
    }
}
