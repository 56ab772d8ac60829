/** What Wonce says and asks, as Slack shows it: pure functions from words and forms to Block Kit, and back. */
@NullMarked
package io.wonce.slack.block;

import org.jspecify.annotations.NullMarked;
