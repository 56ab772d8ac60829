package io.wonce.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import io.wonce.form.FormName;
import io.wonce.words.Card.Control;
import io.wonce.words.FormText;
import io.wonce.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * The button below an answer that opens the form in which one goes on from there: to complete a command, or to change what is
 * shown. In Teams only a click can open a form, a command cannot.
 */
final class FormButton {
    private FormButton() {}

    static List<ObjectNode> under(Outgoing said, Words words) {
        return said instanceof Outgoing.Answered answered
                ? under(answered.answer(), words.in(answered.language())).stream()
                        .toList()
                : List.of();
    }

    private static Optional<ObjectNode> under(Answer answer, Words words) {
        if (answer instanceof Answer.DealShown shown) {
            String deal = String.valueOf(shown.deal().deal().id().number());
            return Optional.of(button(words.say(FormText.EDIT), FormName.EDIT_DEAL, deal));
        }
        if (answer instanceof Answer.SettingsShown) {
            return Optional.of(button(words.say(FormText.EDIT), FormName.SETTINGS, ""));
        }
        if (answer instanceof Answer.Mistake mistake && mistake.problem() == Problem.NO_ORDER) {
            return mistake.about().flatMap(verb -> complete(verb, words));
        }
        return Optional.empty();
    }

    private static Optional<ObjectNode> complete(Verb verb, Words words) {
        return switch (verb) {
            case WON -> Optional.of(button(words.say(FormText.WIN_TITLE), FormName.LOG_WIN, ""));
            case EXPECT -> Optional.of(button(words.say(FormText.EXPECT_TITLE), FormName.EXPECT_DEAL, ""));
            default -> Optional.empty();
        };
    }

    /** Asks for the day on which a deal is expected now. */
    static ObjectNode newDate(Control.NewDate date) {
        return open(date.label(), FormName.NEW_DATE, String.valueOf(date.deal()));
    }

    private static ObjectNode button(String title, FormName form, String about) {
        ObjectNode row = Json.element("ActionSet");
        row.set("actions", Json.list(List.of(open(title, form, about))));
        return row;
    }

    private static ObjectNode open(String title, FormName form, String about) {
        ObjectNode open = Json.element("Action.Submit").put("title", title).put("associatedInputs", "none");
        open.set("data", FormCodes.opening(form, about));
        return open;
    }
}
