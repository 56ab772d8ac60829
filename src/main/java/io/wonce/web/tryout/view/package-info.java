/** What the pages of the try-out chat show, as values, and the pure functions that make them from the chat's lines. */
@NullMarked
package io.wonce.web.tryout.view;

import org.jspecify.annotations.NullMarked;
