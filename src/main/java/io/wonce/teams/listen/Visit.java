package io.wonce.teams.listen;

import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.words.Words;
import java.util.Optional;

/**
 * Somebody in front of a dialog.
 *
 * @param where in which channel or chat it is open
 * @param here the same, where others are there too
 * @param words our voice for them
 */
record Visit(Workspace workspace, Person person, ChannelRef where, Optional<ChannelRef> here, Words words) {
    OrganisationId organisation() {
        return workspace.organisation();
    }

    /** The same, for a form whose answer is not told where it is open. */
    Visit alone() {
        return new Visit(workspace, person, where, Optional.empty(), words);
    }
}
