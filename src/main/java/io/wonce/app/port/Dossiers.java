package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import java.util.List;

/** All that is kept of people: to hand it out, and to erase it. */
public interface Dossiers {
    /** Every row in which one of {@code accounts} stands, by table, as JSON. Secrets and what is on its way are left out. */
    String of(List<PersonRef> accounts);

    /**
     * Takes {@code account} out of all books of the organisation, the events among them: what they wrote goes, and {@code alias} stands
     * wherever they stood, so that no number moves.
     *
     * @param alias an account that nobody has, on the same platform
     * @param name of the alias
     */
    void erase(PersonRef account, PersonRef alias, String name);
}
