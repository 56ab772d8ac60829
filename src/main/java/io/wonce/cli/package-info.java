/** The command line: parses options, calls one use case, prints its answer; errors are one line on stderr. */
@NullMarked
package io.wonce.cli;

import org.jspecify.annotations.NullMarked;
