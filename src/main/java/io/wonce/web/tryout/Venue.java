package io.wonce.web.tryout;

import io.wonce.app.port.Bell;
import io.wonce.app.port.TryoutRoom;
import io.wonce.domain.organisation.Organisation;
import java.util.function.BooleanSupplier;

/**
 * Where the try-out chat takes place.
 *
 * @param organisation whose ledger it writes
 * @param room what was said
 * @param bell tells the open tabs when to look again
 * @param ready whether the ledger answers now
 */
public record Venue(Organisation organisation, TryoutRoom room, Bell bell, BooleanSupplier ready) {}
