/** HTTP to servers of others that are no chat: from there come rates, and webhooks are told what happens. */
@NullMarked
package io.wonce.remote;

import org.jspecify.annotations.NullMarked;
