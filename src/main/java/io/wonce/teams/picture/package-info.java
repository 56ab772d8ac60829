/** The pictures of celebrations and digests, at addresses that Teams fetches them from. */
@NullMarked
package io.wonce.teams.picture;

import org.jspecify.annotations.NullMarked;
