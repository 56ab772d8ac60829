/** Which deal a statement belongs to: candidates with evidence, and the decision to link, to ask, or to open a new deal. */
@NullMarked
package io.wonce.domain.linking;

import org.jspecify.annotations.NullMarked;
