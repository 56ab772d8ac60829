/** The settings, read from the environment once; all that is wrong is told at once. */
@NullMarked
package io.wonce.config;

import org.jspecify.annotations.NullMarked;
