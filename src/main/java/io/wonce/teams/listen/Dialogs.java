package io.wonce.teams.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import io.wonce.teams.card.FormCodes;

/** A button opens a form, and the form is sent in. */
final class Dialogs {
    private final Reception reception;
    private final Forms forms;

    Dialogs(Reception reception, Forms forms) {
        this.reception = reception;
        this.forms = forms;
    }

    /** Asks for the form that the button names. */
    Reply opened(Activity activity, JsonNode data) {
        return FormCodes.name(data)
                .map(name -> forms.handOut(reception.visit(activity), name, FormCodes.about(data)))
                .orElse(Reply.NOT_HERE);
    }

    /** Sends a form in: where something in it is wrong, it comes back. */
    Reply sent(Activity activity, JsonNode data) {
        return FormCodes.read(data)
                .map(form -> forms.take(reception.visit(activity), form))
                .orElse(Reply.NOT_HERE);
    }
}
