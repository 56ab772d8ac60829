package io.wonce.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.words.Card.Control;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be clicked: a button with a second line gets a box of its own, with that line in small print below its label; the other
 * buttons stand in rows, and below them what is chosen from a list, each list with a button that says it is chosen.
 */
final class ControlRows {
    private static final int LABEL = 75;
    private static final int DETAIL = 300;
    private static final int OPTIONS = 100;

    /** More in a row are not shown. */
    private static final int ROW = 6;

    private static final String FACTS = " · ";

    private final Words words;
    private final List<ObjectNode> boxes = new ArrayList<>();
    private final List<ObjectNode> buttons = new ArrayList<>();
    private final List<ObjectNode> lists = new ArrayList<>();
    private List<ObjectNode> rows = new ArrayList<>();
    private int listed;

    private ControlRows(Words words) {
        this.words = words;
    }

    static List<ObjectNode> of(List<Control> controls, Words words) {
        ControlRows all = new ControlRows(words);
        controls.forEach(all::add);
        return all.rows();
    }

    private void add(Control control) {
        if (control instanceof Control.DealSearch search) {
            lists.add(chosen(search(search), ClickCodes.searchField(search.announcement(), listed++)));
        } else if (control instanceof Control.Select select) {
            lists.add(chosen(select(select), ClickCodes.listField(listed++)));
        } else if (control instanceof Control.Note note) {
            rows = rows();
            boxes.clear();
            buttons.clear();
            lists.clear();
            rows.addAll(Passage.plain(List.of(note.text())));
        } else if (control instanceof Control.NewDate date) {
            buttons.add(FormButton.newDate(date));
        } else if (control instanceof Control.Link link) {
            buttons.add(link(link));
        } else if (control instanceof Control.Button button && button.detail().isBlank()) {
            buttons.add(button(button, button.label()));
        } else if (control instanceof Control.Button button) {
            boxes.add(box(button));
        }
    }

    /** All that was added so far. */
    private List<ObjectNode> rows() {
        List<ObjectNode> all = new ArrayList<>(rows);
        all.addAll(boxes);
        for (int from = 0; from < buttons.size(); from += ROW) {
            all.add(row(buttons.subList(from, Math.min(buttons.size(), from + ROW))));
        }
        all.addAll(lists);
        return all;
    }

    private static ObjectNode box(Control.Button button) {
        List<ObjectNode> said = new ArrayList<>();
        said.add(Passage.bold(Clean.text(button.label(), DETAIL)));
        said.addAll(Passage.small(List.of(Clean.text(button.detail(), DETAIL))));
        ObjectNode click = button(button, subject(button.label()));
        ObjectNode columns = Json.columns(
                Json.column("stretch", "Center", said), Json.column("auto", "Center", List.of(row(click))));
        return Json.container("emphasis", List.of(columns));
    }

    /** What a line is about: {@code D-142} of {@code D-142 · Acme · signed}, which stands beside the button. */
    private static String subject(String label) {
        int end = label.indexOf(FACTS);
        return end > 0 ? label.substring(0, end) : label;
    }

    private static ObjectNode button(Control.Button button, String title) {
        ObjectNode execute = execute(title, ClickCodes.click(button.click())).put("associatedInputs", "none");
        if (!title.equals(button.label())) {
            execute.put("tooltip", label(button.label()));
        }
        return button.primary() ? execute.put("style", "positive") : execute;
    }

    private static ObjectNode link(Control.Link link) {
        ObjectNode open =
                Json.element("Action.OpenUrl").put("title", label(link.label())).put("url", link.address());
        return link.primary() ? open.put("style", "positive") : open;
    }

    private static ObjectNode execute(String title, ObjectNode comesBack) {
        ObjectNode execute =
                Json.element("Action.Execute").put("title", label(title)).put("verb", ClickCodes.VERB);
        execute.set("data", comesBack);
        return execute;
    }

    private static ObjectNode search(Control.DealSearch search) {
        ObjectNode query = Json.element("Data.Query").put("dataset", ClickCodes.dataset(search.announcement()));
        ObjectNode field = field(search.label(), List.of()).put("style", "filtered");
        field.set("choices.data", query);
        return field;
    }

    private static ObjectNode select(Control.Select select) {
        List<Control.Button> options = select.options().stream().limit(OPTIONS).toList();
        ObjectNode field = field(
                        select.label(),
                        options.stream()
                                .map(option ->
                                        choice(option.label(), option.click().encode()))
                                .toList())
                .put("style", "compact");
        options.stream()
                .filter(Control.Button::primary)
                .findFirst()
                .ifPresent(option -> field.put("value", option.click().encode()));
        return field;
    }

    private static ObjectNode field(String label, List<ObjectNode> choices) {
        ObjectNode field = Json.element("Input.ChoiceSet").put("label", label(label));
        field.set("choices", Json.list(choices));
        return field;
    }

    static ObjectNode choice(String title, String value) {
        return Json.object().put("title", label(title)).put("value", value);
    }

    private ObjectNode chosen(ObjectNode field, String id) {
        ObjectNode choose = execute(words.say(FormText.CHOOSE), ClickCodes.chosenIn(id));
        return Json.columns(
                Json.column("stretch", "Bottom", List.of(field.put("id", id))),
                Json.column("auto", "Bottom", List.of(row(choose))));
    }

    private static ObjectNode row(ObjectNode button) {
        return row(List.of(button));
    }

    private static ObjectNode row(List<ObjectNode> buttons) {
        ObjectNode row = Json.element("ActionSet");
        row.set("actions", Json.list(buttons));
        return row;
    }

    /** What stands on a button or in a list. */
    private static String label(String text) {
        return text.isBlank() ? "–" : Clean.text(text, LABEL);
    }
}
