/** Measures reading and linking on labelled data; run by hand, never by the normal build. */
@NullMarked
package io.wonce.evaluation;

import org.jspecify.annotations.NullMarked;
