package io.wonce.teams.listen;

import com.microsoft.bot.schema.Activity;
import io.wonce.app.Desk;
import io.wonce.app.HearMessage;
import io.wonce.app.Reads;
import io.wonce.app.command.ReplyToMessage;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;
import java.util.Optional;

/** Somebody said something: in a channel it is heard; to Wonce, it is answered where it announces nothing. */
final class Messages {
    private final Reception reception;
    private final HearMessage hear;
    private final ReplyToMessage reply;
    private final Forms forms;
    private final Recent recent;
    private final Reads reader;

    Messages(Reception reception, Desk desk, ReplyToMessage reply, Forms forms, Recent recent) {
        this.recent = recent;
        this.forms = forms;
        this.reception = reception;
        this.hear = new HearMessage(desk);
        this.reply = reply;
        this.reader = desk.reader();
    }

    Reply said(Activity activity) {
        Said said = new Said(activity);
        if (!said.isOurs() && (said.isToUs() || mayAnnounce(activity, said))) {
            Workspace workspace = reception.workspace(activity);
            IncomingMessage message = reception.message(workspace, activity, said);
            Optional<String> shows = said.isToUs() ? forms.shows(message.text()) : Optional.empty();
            hear(workspace, said, shows.map(message::saying).orElse(message));
        }
        return Reply.TAKEN;
    }

    /** Who said it is looked up only then: nearly all that is said is chatter. */
    private boolean mayAnnounce(Activity activity, Said said) {
        Reading reading = reception
                .known(activity)
                .map(workspace -> reader.read(workspace.organisation(), reception.unsigned(activity, said)))
                .orElseGet(() -> reader.read(said.text()));
        return reading.kind() != Kind.NONE || reading.hunch();
    }

    /** What begins as a command is one, and is not read for what it may announce besides. */
    private void hear(Workspace workspace, Said said, IncomingMessage message) {
        OrganisationId organisation = workspace.organisation();
        boolean isCommand = said.isToUs() && isByPerson(message) && reply.isCommand(message);
        if (!isCommand && announces(organisation, said, message)) {
            return;
        }
        if (!said.isToUs() || !isByPerson(message)) {
            return;
        }
        if (isCommand) {
            reply.toCommand(workspace, message);
        } else if (said.isDirect()) {
            reply.toDirectMessage(workspace, message);
        } else {
            reply.toMention(organisation, message);
        }
    }

    /** What is said to Wonce is answered, and not asked about. */
    private boolean announces(OrganisationId organisation, Said said, IncomingMessage message) {
        Reading read = reader.read(organisation, message);
        if (read.hunch() && !said.isToUs()) {
            recent.keep(message);
        }
        return !hear.hear(organisation, message, said.isToUs() ? read.certain() : read)
                .announcements()
                .isEmpty();
    }

    private static boolean isByPerson(IncomingMessage message) {
        return message.author().role() != Role.ROBOT;
    }
}
