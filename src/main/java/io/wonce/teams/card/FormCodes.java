package io.wonce.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.form.Field;
import io.wonce.form.FormName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** By what forms are asked for and come back; stable, since the buttons that open them live on in channels for years. */
public final class FormCodes {
    private static final String FORM = "form";
    private static final String ABOUT = "about";
    private static final String KEY = "key";

    private FormCodes() {}

    /**
     * A form that came back.
     *
     * @param about what its {@link io.wonce.form.Form#about} was; blank where there is nothing
     * @param key names this one form
     * @param entered by the id of a {@link Field}, as {@link FormChoices} are coded
     */
    public record Sent(FormName name, String about, UUID key, Map<String, String> entered) {
        public Sent {
            entered = Map.copyOf(entered);
        }

        /** The same, about something else. */
        public Sent about(String other) {
            return new Sent(name, other, key, entered);
        }
    }

    /** Of an {@code Action.Submit} that opens a form. */
    static ObjectNode opening(FormName name, String about) {
        ObjectNode data = Json.object().put(FORM, name.id()).put(ABOUT, about);
        data.set("msteams", Json.object().put("type", "task/fetch"));
        return data;
    }

    /** Of the {@code Action.Submit} that sends a form in. */
    static ObjectNode sending(FormName name, String about, UUID key) {
        return Json.object().put(FORM, name.id()).put(ABOUT, about).put(KEY, key.toString());
    }

    /** The form that is asked for; empty for what no card of ours asks. */
    public static Optional<FormName> name(JsonNode data) {
        return FormName.of(data.path(FORM).asText(""));
    }

    /** What the form that is asked for is about; blank where there is nothing. */
    public static String about(JsonNode data) {
        return data.path(ABOUT).asText("");
    }

    /** The form that came back; empty for what is none of ours. */
    public static Optional<Sent> read(JsonNode data) {
        return name(data).flatMap(name -> key(data).map(key -> new Sent(name, about(data), key, entered(data))));
    }

    private static Optional<UUID> key(JsonNode data) {
        try {
            return Optional.of(UUID.fromString(data.path(KEY).asText("")));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static Map<String, String> entered(JsonNode data) {
        Map<String, String> entered = new HashMap<>();
        for (Field field : Field.values()) {
            JsonNode value = data.path(field.id());
            if (value.isValueNode() && !value.isNull()) {
                entered.put(field.id(), value.asText());
            }
        }
        return entered;
    }
}
