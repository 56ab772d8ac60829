/** From what happens in Teams to the use cases; one class per kind of happening. */
@NullMarked
package io.wonce.teams.listen;

import org.jspecify.annotations.NullMarked;
