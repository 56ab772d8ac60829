package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.TeamName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** In which sales teams people are, where the organisation itself says so. Nothing here is ever overwritten. */
public interface SalesTeams {
    /** Where the organisation put somebody, by whichever of their accounts; empty: it leaves that to their platform. */
    Optional<TeamName> assigned(PersonRef who);

    /** The same; holds off everybody else who looks to change one, until the end of the transaction. */
    Optional<TeamName> lock(PersonRef who);

    /** Puts somebody in a team, or in none: then what their platform tells holds. */
    void assign(PersonRef who, Optional<TeamName> team, PersonRef by, Instant at);

    /** The teams that people are or were said to be in, or that ever had a target, by name. */
    List<String> names();
}
