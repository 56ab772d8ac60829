/** Where Wonce is put together and started: the only room that sees all others. */
@NullMarked
package io.wonce;

import org.jspecify.annotations.NullMarked;
