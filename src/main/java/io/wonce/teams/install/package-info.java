/** What an administrator uploads to Teams. */
@NullMarked
package io.wonce.teams.install;

import org.jspecify.annotations.NullMarked;
