package io.wonce.slack.listen;

import com.slack.api.model.view.View;
import io.wonce.app.AskSettings;
import io.wonce.app.Desk;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Statement;
import io.wonce.slack.block.EditForm;
import io.wonce.slack.block.ExpectForm;
import io.wonce.slack.block.SettingsForm;
import io.wonce.slack.block.WinForm;
import io.wonce.slack.client.Screens;
import io.wonce.words.Words;
import java.util.Optional;

/** Opens forms, filled in as far as is known. */
public final class Doors {
    private final Screens screens;
    private final Desk desk;
    private final Reader reader;

    public Doors(Screens screens, Desk desk, Reader reader) {
        this.screens = screens;
        this.desk = desk;
        this.reader = reader;
    }

    /** "Log a win", with what {@code text} says. */
    void win(Workspace workspace, Words words, String triggerId, String text, Optional<String> channel) {
        open(
                workspace,
                triggerId,
                WinForm.view(known(text), channel, words, desk.clock().instant()));
    }

    /** "Expect a deal". */
    void expect(Workspace workspace, Words words, String triggerId) {
        open(
                workspace,
                triggerId,
                ExpectForm.view(Optional.empty(), words, desk.clock().instant()));
    }

    /** A deal's form; nothing where there is no such deal. */
    boolean edit(Workspace workspace, Words words, String triggerId, DealId id) {
        Optional<View> view = desk.ledger()
                .write(workspace.organisation(), books -> books.deals().summary(id))
                .map(deal -> EditForm.view(deal, words, desk.clock().instant()));
        view.ifPresent(form -> open(workspace, triggerId, form));
        return view.isPresent();
    }

    /** The organisation's conventions, and those of the channel {@code here}; whether somebody may change them shows when they try. */
    void settings(Workspace workspace, Words words, String triggerId, Optional<ChannelRef> here) {
        AskSettings settings = new AskSettings(desk.ledger(), desk.clock());
        Answer.SettingsShown shown = here.map(channel -> settings.ask(workspace.organisation(), channel))
                .orElseGet(() -> settings.ask(workspace.organisation()));
        open(
                workspace,
                triggerId,
                SettingsForm.view(shown, here, words, desk.clock().instant()));
    }

    private Optional<Statement> known(String text) {
        return reader.read(text).statements().stream().findFirst();
    }

    private void open(Workspace workspace, String triggerId, View view) {
        screens.open(workspace, triggerId, view);
    }
}
