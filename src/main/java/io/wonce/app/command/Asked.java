package io.wonce.app.command;

import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.OrganisationId;
import java.util.Locale;

/**
 * A command on its way.
 *
 * @param organisation whose ledger it is for
 * @param command as a message: who typed it, where and when
 * @param arguments what follows the verb
 */
record Asked(OrganisationId organisation, IncomingMessage command, Arguments arguments) {
    Actor actor() {
        return new Actor(command.author(), Surface.COMMAND);
    }

    Locale language() {
        return command.author().language();
    }
}
