/** Slack: requests in, messages out. Bolt parses and dispatches; the use cases are those of every platform. */
@NullMarked
package io.wonce.slack;

import org.jspecify.annotations.NullMarked;
