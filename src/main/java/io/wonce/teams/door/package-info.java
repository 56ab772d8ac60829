/** Who comes in from Teams: what the Bot Framework signed, for one tenant, from an address that an answer may be sent to. */
@NullMarked
package io.wonce.teams.door;

import org.jspecify.annotations.NullMarked;
