/** Installation by OAuth: from a link to a workspace with a ledger and a token. */
@NullMarked
package io.wonce.slack.install;

import org.jspecify.annotations.NullMarked;
