package io.wonce.slack.listen;

import io.wonce.app.Desk;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Reader;
import io.wonce.form.BlankForms;
import io.wonce.form.Form;
import io.wonce.slack.block.FormView;
import io.wonce.slack.client.Screens;
import io.wonce.words.Words;
import java.util.Optional;

/** Opens forms. */
final class Doors {
    private final Screens screens;
    private final BlankForms forms;

    Doors(Screens screens, Desk desk, Reader reader) {
        this.screens = screens;
        this.forms = new BlankForms(desk, reader);
    }

    /** "Log a win", with what {@code text} says. */
    void win(Workspace workspace, Words words, String triggerId, String text, Optional<ChannelRef> channel) {
        open(workspace, triggerId, forms.win(words, text, channel));
    }

    /** "Expect a deal". */
    void expect(Workspace workspace, Words words, String triggerId) {
        open(workspace, triggerId, forms.expect(words));
    }

    /** A deal's form; nothing where there is no such deal. */
    boolean edit(Workspace workspace, Words words, String triggerId, DealId id) {
        return opened(workspace, triggerId, forms.edit(workspace.organisation(), words, id));
    }

    /** The form that asks when a deal is expected now; nothing where there is no such deal. */
    boolean date(Workspace workspace, Words words, String triggerId, DealId id) {
        return opened(workspace, triggerId, forms.date(workspace.organisation(), words, id));
    }

    /** The organisation's conventions, and those of the channel {@code here}. */
    void settings(Workspace workspace, Words words, String triggerId, Optional<ChannelRef> here) {
        open(workspace, triggerId, forms.settings(workspace.organisation(), words, Platform.SLACK, here));
    }

    /** The form that a command asks for; whether there was one. */
    boolean typed(Workspace workspace, Words words, String triggerId, String command, ChannelRef here) {
        return opened(workspace, triggerId, forms.typed(workspace.organisation(), words, command, here));
    }

    /** The form in which a command is completed; whether there was one. */
    boolean missing(Workspace workspace, Words words, String triggerId, Answer answer, ChannelRef here) {
        return opened(workspace, triggerId, forms.missing(answer, words, here));
    }

    private boolean opened(Workspace workspace, String triggerId, Optional<Form> form) {
        form.ifPresent(found -> open(workspace, triggerId, found));
        return form.isPresent();
    }

    private void open(Workspace workspace, String triggerId, Form form) {
        screens.open(workspace, triggerId, FormView.of(form));
    }
}
