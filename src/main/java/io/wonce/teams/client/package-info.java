/** The way out to Teams: messages, people, tokens, over the connector's own HTTP. */
@NullMarked
package io.wonce.teams.client;

import org.jspecify.annotations.NullMarked;
