/** Counts the orders in a workspace's past: every announcement linked without asking, in the order of time. */
@NullMarked
package io.wonce.app.audit;

import org.jspecify.annotations.NullMarked;
