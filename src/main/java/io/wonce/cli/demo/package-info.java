/** The story of one order that is announced more than once, played with the real parts. */
@NullMarked
package io.wonce.cli.demo;

import org.jspecify.annotations.NullMarked;
