package io.wonce.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.form.Form;
import io.wonce.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A form as Teams shows it in a dialog. */
public final class FormCard {
    private FormCard() {}

    /**
     * How a form is handed out.
     *
     * @param key names this one form, so that it does its work once however often Teams sends it in
     * @param inChannel whether what it states can be told where it is opened
     * @param entered what was entered before, by the id of a field; the form's own where it is missing
     * @param errors what is wrong with that, by the id of a field
     */
    public record Handed(UUID key, boolean inChannel, Map<String, String> entered, Map<String, String> errors) {
        public Handed {
            entered = Map.copyOf(entered);
            errors = Map.copyOf(errors);
        }

        /** For the first time. */
        public static Handed blank(UUID key, boolean inChannel) {
            return new Handed(key, inChannel, Map.of(), Map.of());
        }
    }

    /** {@code form} as an Adaptive Card 1.5 with Teams' own {@code choices.data}. */
    public static ObjectNode of(Form form, Handed handed, Words words) {
        FormFields fields = new FormFields(handed, words);
        List<ObjectNode> body = new ArrayList<>();
        form.inputs().forEach(input -> body.addAll(fields.of(input)));
        ObjectNode card = Json.card(words.language());
        card.set("body", Json.list(body));
        ObjectNode send =
                Json.element("Action.Submit").put("title", form.send()).put("style", "positive");
        send.set("data", FormCodes.sending(form.name(), form.about(), handed.key()));
        card.set("actions", Json.list(List.of(send)));
        return card;
    }
}
