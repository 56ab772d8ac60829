package io.wonce.words;

import io.wonce.words.Card.Control;

/** Cards as plain text that a reviewer can read. */
final class Sketch {
    private Sketch() {}

    static String of(Card card) {
        StringBuilder text = new StringBuilder("[" + card.mood() + "] " + card.headline() + "\n");
        card.lines().forEach(line -> text.append("    ").append(line).append('\n'));
        card.controls()
                .forEach(control -> text.append("    ").append(of(control)).append('\n'));
        if (!card.footnote().isBlank()) {
            text.append("    -- ").append(card.footnote()).append('\n');
        }
        return text.toString();
    }

    private static String of(Control control) {
        if (control instanceof Control.Button button) {
            String detail = button.detail().isBlank() ? "" : "  // " + button.detail();
            return (button.primary() ? "(*) " : "( ) ") + button.label() + detail + "  <"
                    + button.click().encode() + ">";
        }
        if (control instanceof Control.DealSearch search) {
            return "[ search ] " + search.label();
        }
        if (control instanceof Control.Note note) {
            return note.text();
        }
        if (control instanceof Control.NewDate date) {
            return "( ) " + date.label() + "  [day of D-" + date.deal() + "]";
        }
        if (control instanceof Control.Link link) {
            return (link.primary() ? "(*) " : "( ) ") + link.label() + "  -> " + link.address();
        }
        Control.Select select = (Control.Select) control;
        return "[ " + select.label() + " ] "
                + String.join(
                        " | ",
                        select.options().stream().map(Control.Button::label).toList());
    }
}
