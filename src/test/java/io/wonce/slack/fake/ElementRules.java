package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.util.Set;

/** What every kind of element may hold. */
final class ElementRules {
    private static final Set<String> STYLES = Set.of("", "primary", "danger");
    private static final Set<String> FOR_INPUT_ONLY = Set.of(
            "plain_text_input", "email_text_input", "url_text_input", "number_input", "file_input", "rich_text_input");
    private static final Set<String> PICKERS = Set.of(
            "users_select",
            "conversations_select",
            "channels_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select",
            "datepicker",
            "timepicker");
    private static final Set<String> BARE = Set.of(
            "datetimepicker",
            "email_text_input",
            "url_text_input",
            "number_input",
            "file_input",
            "rich_text_input",
            "workflow_button");

    private final Findings findings;

    ElementRules(Findings findings) {
        this.findings = findings;
    }

    static boolean isForActions(JsonObject element) {
        var type = Json.text(element, "type");
        return !FOR_INPUT_ONLY.contains(type) && !type.equals("image");
    }

    static boolean isButton(JsonObject element) {
        return Set.of("button", "overflow", "image").contains(Json.text(element, "type"));
    }

    void check(JsonObject element, String path) {
        findings.atMost(255, element, "action_id", path);
        switch (Json.text(element, "type")) {
            case "button" -> button(element, path);
            case "static_select", "multi_static_select" -> {
                findings.maybeWords(150, true, element, "placeholder", path);
                choices(element, path);
            }
            case "external_select", "multi_external_select" ->
                findings.maybeWords(150, true, element, "placeholder", path);
            case "overflow" -> options(5, element, path, true);
            case "radio_buttons", "checkboxes" -> options(10, element, path, false);
            case "plain_text_input" -> plainInput(element, path);
            case "image" -> image(element, path);
            default -> other(element, path);
        }
        if (element.has("confirm")) {
            confirm(Json.child(element, "confirm"), path + "/confirm");
        }
        initial(element, path);
    }

    /** Options or groups of options, a hundred at most. */
    void choices(JsonObject holder, String path) {
        if (holder.has("options") == holder.has("option_groups")) {
            findings.add("must provide either options or option_groups", path);
        }
        if (holder.has("options")) {
            options(100, holder, path, true);
        }
        if (holder.has("option_groups")) {
            findings.items(100, holder, "option_groups", path);
            var groups = Json.children(holder, "option_groups");
            for (int i = 0; i < groups.size(); i++) {
                findings.words(75, true, groups.get(i), "label", path + "/option_groups/" + i);
                options(100, groups.get(i), path + "/option_groups/" + i, true);
            }
        }
    }

    private void options(int most, JsonObject holder, String path, boolean plain) {
        var options = Json.children(holder, "options");
        // An external menu may find nothing.
        if (!path.isEmpty() || !options.isEmpty()) {
            findings.items(most, holder, "options", path);
        }
        for (int i = 0; i < options.size(); i++) {
            option(options.get(i), path + "/options/" + i, plain);
        }
    }

    private void option(JsonObject option, String path, boolean plain) {
        findings.words(75, plain, option, "text", path);
        findings.required(150, option, "value", path);
        findings.maybeWords(75, plain, option, "description", path);
        findings.atMost(3000, option, "url", path);
    }

    private void button(JsonObject button, String path) {
        findings.words(75, true, button, "text", path);
        findings.atMost(2000, button, "value", path);
        findings.atMost(3000, button, "url", path);
        findings.atMost(75, button, "accessibility_label", path);
        if (!STYLES.contains(Json.text(button, "style"))) {
            findings.add("must be primary or danger", path + "/style");
        }
    }

    private void plainInput(JsonObject input, String path) {
        findings.maybeWords(150, true, input, "placeholder", path);
        findings.atMost(3000, input, "initial_value", path);
        if (input.has("max_length") && input.get("max_length").getAsInt() > 3000) {
            findings.add("must be less than 3001", path + "/max_length");
        }
    }

    private void image(JsonObject image, String path) {
        findings.required(2000, image, "alt_text", path);
        if (image.has("image_url") == image.has("slack_file")) {
            findings.add("must provide either image_url or slack_file", path);
        }
        findings.atMost(3000, image, "image_url", path);
        if (image.get("slack_file") instanceof JsonObject file
                && !Json.text(file, "id").matches("F[A-Z0-9]{8,}")) {
            findings.add("input must match regex pattern: ^[F][A-Z0-9]{8,}$", path + "/slack_file/id");
        }
    }

    private void confirm(JsonObject confirm, String path) {
        findings.maybeWords(100, true, confirm, "title", path);
        findings.maybeWords(300, false, confirm, "text", path);
        findings.maybeWords(30, true, confirm, "confirm", path);
        findings.maybeWords(30, true, confirm, "deny", path);
    }

    private void other(JsonObject element, String path) {
        var type = Json.text(element, "type");
        if (!PICKERS.contains(type) && !BARE.contains(type)) {
            findings.add("unsupported type: " + type, path + "/type");
        }
        findings.maybeWords(150, true, element, "placeholder", path);
        if (type.equals("number_input") && !element.has("is_decimal_allowed")) {
            findings.add("missing required field: is_decimal_allowed", path);
        }
    }

    /** What is chosen at first must be one of the choices, or an option at all. */
    private void initial(JsonObject element, String path) {
        if (element.get("initial_option") instanceof JsonObject initial) {
            option(
                    initial,
                    path + "/initial_option",
                    !Json.text(element, "type").equals("radio_buttons"));
            var known = java.util.stream.Stream.concat(
                            Json.children(element, "options").stream(),
                            Json.children(element, "option_groups").stream()
                                    .flatMap(group -> Json.children(group, "options").stream()))
                    .map(each -> Json.text(each, "value"))
                    .toList();
            if (!known.isEmpty() && !known.contains(Json.text(initial, "value"))) {
                findings.add("must be one of the provided options", path + "/initial_option");
            }
        }
    }
}
