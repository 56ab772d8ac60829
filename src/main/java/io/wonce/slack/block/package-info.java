/** What Wonce says and asks, as Slack shows it: pure functions from words to Block Kit and from a filled form to a command. */
@NullMarked
package io.wonce.slack.block;

import org.jspecify.annotations.NullMarked;
