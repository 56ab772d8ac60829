package io.wonce.teams.door;

import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import java.util.Optional;

/** Somebody who may come in. */
@FunctionalInterface
interface Caller {
    /** As whom it brings {@code activity}; empty where it may not bring this one. */
    Optional<ClaimsIdentity> bringing(Activity activity);
}
