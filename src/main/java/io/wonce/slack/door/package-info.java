/** Who comes in: signed requests of known workspaces, as many at once as can be served. */
@NullMarked
package io.wonce.slack.door;

import org.jspecify.annotations.NullMarked;
