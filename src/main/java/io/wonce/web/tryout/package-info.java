/** The try-out chat: a chat platform of its own in the browser, so that Wonce can be felt without Slack or Teams. */
@NullMarked
package io.wonce.web.tryout;

import org.jspecify.annotations.NullMarked;
