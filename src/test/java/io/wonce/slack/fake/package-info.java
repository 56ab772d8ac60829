/** A Slack to test against: real HTTP on this machine, refusing what Slack refuses, and people who can be made to talk and click. */
@NullMarked
package io.wonce.slack.fake;

import org.jspecify.annotations.NullMarked;
