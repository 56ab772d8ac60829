/** The use cases, one class each, named as a verb; each is one transaction. */
@NullMarked
package io.wonce.app;

import org.jspecify.annotations.NullMarked;
