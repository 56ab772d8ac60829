/** What people type after {@code /deal}, and what they ask Wonce in words: from text to one use case, the same in every chat. */
@NullMarked
package io.wonce.app.command;

import org.jspecify.annotations.NullMarked;
