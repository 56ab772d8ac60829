/** The Web API: tokens, people, messages on their way out. */
@NullMarked
package io.wonce.slack.client;

import org.jspecify.annotations.NullMarked;
