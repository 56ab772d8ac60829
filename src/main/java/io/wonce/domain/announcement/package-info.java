/** What was announced, by whom and where: a statement bound to its message and placed on a deal. */
@NullMarked
package io.wonce.domain.announcement;

import org.jspecify.annotations.NullMarked;
