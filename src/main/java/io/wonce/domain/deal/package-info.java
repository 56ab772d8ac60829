/** One order, from expected to paid: its identity, its money, its milestones and the changes it may go through. */
@NullMarked
package io.wonce.domain.deal;

import org.jspecify.annotations.NullMarked;
