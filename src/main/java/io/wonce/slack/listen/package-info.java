/** What happens in Slack, told to the use cases: one class for each kind of event. */
@NullMarked
package io.wonce.slack.listen;

import org.jspecify.annotations.NullMarked;
