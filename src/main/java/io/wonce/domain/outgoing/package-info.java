/** What Wonce says, as values; every platform renders them in its own form. */
@NullMarked
package io.wonce.domain.outgoing;

import org.jspecify.annotations.NullMarked;
