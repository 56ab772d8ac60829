/** What the use cases ask of the world: the ledger, the chats, the clock's friends. */
@NullMarked
package io.wonce.app.port;

import org.jspecify.annotations.NullMarked;
