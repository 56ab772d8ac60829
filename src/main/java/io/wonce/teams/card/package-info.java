/** What Wonce says and asks, as Teams shows it: pure functions from words to Adaptive Cards 1.5 and from what comes back to a click. */
@NullMarked
package io.wonce.teams.card;

import org.jspecify.annotations.NullMarked;
