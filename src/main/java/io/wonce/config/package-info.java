/** The settings, read from the environment once; all that is wrong is told at once; and what keeps secrets out of logs. */
@NullMarked
package io.wonce.config;

import org.jspecify.annotations.NullMarked;
