/** Reads a Slack workspace export: a zip that somebody else made, so nothing in it is trusted. */
@NullMarked
package io.wonce.cli.export;

import org.jspecify.annotations.NullMarked;
