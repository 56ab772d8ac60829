/** What keeps requests that organisations choose the address of out of the house: looked at when the connection is made, not before. */
@NullMarked
package io.wonce.guard;

import org.jspecify.annotations.NullMarked;
