/** Every change of the ledger as an event that knows its own inverse. */
@NullMarked
package io.wonce.domain.change;

import org.jspecify.annotations.NullMarked;
