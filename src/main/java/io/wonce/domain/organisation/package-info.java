/** One company, one ledger: how it counts days, money and milestones. */
@NullMarked
package io.wonce.domain.organisation;

import org.jspecify.annotations.NullMarked;
