package io.wonce.app.command;

import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.organisation.OrganisationId;
import java.util.Locale;
import java.util.Optional;

/**
 * A command on its way.
 *
 * @param organisation whose ledger it is for
 * @param place in which workspace or tenant it was typed; empty where there is none, as in the try-out chat
 * @param command as a message: who typed it, where and when
 * @param arguments what follows the verb
 */
record Asked(OrganisationId organisation, Optional<Workspace> place, IncomingMessage command, Arguments arguments) {
    /** Wherever it was typed. */
    Asked(OrganisationId organisation, IncomingMessage command, Arguments arguments) {
        this(organisation, Optional.empty(), command, arguments);
    }

    /** The same with other arguments. */
    Asked with(Arguments others) {
        return new Asked(organisation, place, command, others);
    }

    Actor actor() {
        return new Actor(command.author(), Surface.COMMAND);
    }

    Locale language() {
        return command.author().language();
    }
}
