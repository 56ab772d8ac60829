/** Microsoft Teams, connected: what happens there comes in as an activity, and what Wonce says goes out as a card. */
@NullMarked
package io.wonce.teams;

import org.jspecify.annotations.NullMarked;
