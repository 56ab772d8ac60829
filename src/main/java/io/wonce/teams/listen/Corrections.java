package io.wonce.teams.listen;

import com.microsoft.bot.schema.Activity;
import io.wonce.app.Desk;
import io.wonce.app.Reads;
import io.wonce.app.ReviseMessage;
import io.wonce.app.WithdrawMessage;
import io.wonce.app.command.ReplyToMessage;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.OrganisationId;

/**
 * Somebody edited or deleted what they said, or took the deletion back. Nearly all of it is chatter: who said it is looked up
 * where the books know of it, or will.
 */
final class Corrections {
    private final Reception reception;
    private final ReviseMessage revise;
    private final ReplyToMessage reply;
    private final WithdrawMessage withdraw;
    private final Recent recent;
    private final Reads reader;

    Corrections(Reception reception, Desk desk, ReplyToMessage reply, Recent recent) {
        this.recent = recent;
        this.reader = desk.reader();
        this.reception = reception;
        this.revise = new ReviseMessage(desk);
        this.reply = reply;
        this.withdraw = new WithdrawMessage(desk.ledger(), desk.clock());
    }

    /** Also comes when somebody reacts to a message; an unchanged text changes nothing. */
    Reply changed(Activity activity) {
        Said said = new Said(activity);
        if (said.isOurs()) {
            return Reply.TAKEN;
        }
        Workspace workspace = reception.workspace(activity);
        IncomingMessage unsigned = reception.unsigned(activity, said);
        recent.revise(unsigned);
        if (said.isBack() || revise.matters(workspace.organisation(), unsigned)) {
            changed(workspace.organisation(), reception.message(workspace, activity, said), said);
        }
        return Reply.TAKEN;
    }

    /** A command is done once, as it was typed first; what it did is taken back by another. */
    private void changed(OrganisationId organisation, IncomingMessage message, Said said) {
        if (said.isBack()) {
            revise.restore(organisation, message);
        } else if (!said.isToUs() || !reply.isCommand(message) || reply.wasAnnouncement(organisation, message)) {
            keep(organisation, said, message);
            revise.revise(organisation, message);
        }
    }

    /** What may announce something only since it was edited is asked about, too. */
    private void keep(OrganisationId organisation, Said said, IncomingMessage message) {
        if (!said.isToUs() && reader.read(organisation, message).hunch()) {
            recent.keep(message);
        }
    }

    Reply deleted(Activity activity) {
        Workspace workspace = reception.workspace(activity);
        MessageRef message = new Said(activity).ref();
        recent.forget(message);
        Person author = withdraw.matters(workspace.organisation(), message)
                ? reception.person(workspace, activity)
                : reception.unasked(activity);
        withdraw.withdraw(workspace.organisation(), message, new Actor(author, Surface.MESSAGE));
        return Reply.TAKEN;
    }
}
